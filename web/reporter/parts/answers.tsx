import type { JSX } from 'preact';
import { formatDay } from '../../shared/format.ts';
import { isolated } from '../../shared/isolated.ts';
import type { Answer } from '../conversation.ts';
import { t } from '../text.ts';

export type AnswersProps = {
  readonly answers: readonly Answer[];
  /** How the files of an answer are shown, once that was fetched. */
  readonly filesOf: (answer: Answer) => JSX.Element | null;
};

export function Answers({ answers, filesOf }: AnswersProps): JSX.Element {
  const words = t().mailbox;
  return (
    <section aria-label={words.answers}>
      <h2>{answers.length === 0 ? words.answers : words.answerCount(answers.length)}</h2>
      {answers.length === 0 ? <p>{words.noAnswers}</p> : null}
      <ul class="cards">
        {answers.map((answer) => (
          <li class="card" key={answer.id}>
            <h3>{words.from(isolated(answer.label), formatDay(answer.day))}</h3>
            {answer.fromList ? null : <p class="quiet">{words.notListed}</p>}
            {answer.text === '' ? null : (
              <div class="written" dir="auto" lang="" translate={false}>
                {answer.text}
              </div>
            )}
            {filesOf(answer)}
          </li>
        ))}
      </ul>
    </section>
  );
}
