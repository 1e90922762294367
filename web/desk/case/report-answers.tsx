import type { JSX } from 'preact';
import { QUESTIONS, type QuestionId, SECTION_IDS, SECTIONS } from '../../../src/casefile/questions.ts';
import type { Report } from '../../../src/casefile/report.ts';
import { answerInWords, type OpenLabels } from '../../shared/code-label.ts';
import { q } from '../../shared/intake-words.ts';
import { Written } from '../parts/written.tsx';
import { t } from '../text.ts';

type AnswersProps = { readonly report: Report; readonly language: string };

/** The answers to further questions as they were sent, each section of its own to fold away; nothing where none was given. */
export function ReportAnswers({ report, language }: AnswersProps): JSX.Element {
  const { answers = {}, extra = [] } = report;
  return (
    <>
      {SECTION_IDS.map((section) => {
        const answered = SECTIONS[section].filter((id) => answers[id] !== undefined);
        if (answered.length === 0) return null;
        return (
          <Fold key={section} title={q().sections[section]}>
            {answered.map((id) => (
              <Line key={id} label={q().questions[id]}>
                <Answer id={id} answer={answers[id] ?? ''} language={language} />
              </Line>
            ))}
          </Fold>
        );
      })}
      {extra.length === 0 ? null : (
        <Fold title={q().page.extraTitle}>
          {extra.map(({ id, question, answer }) => (
            <Line key={id} label={question}>
              <Written text={answerInWords('others', answer, openLabels()).join('')} language={language} />
            </Line>
          ))}
        </Fold>
      )}
    </>
  );
}

const openLabels = (): OpenLabels => t().codes.date;

function Fold({
  title,
  children,
}: {
  readonly title: string;
  readonly children: JSX.Element[];
}): JSX.Element {
  return (
    <details class="report__section report__fold" open>
      <summary class="report__title">
        <h4>{title}</h4>
      </summary>
      <dl class="report__answers">{children}</dl>
    </details>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: JSX.Element }): JSX.Element {
  return (
    <div class="report__line">
      <dt dir="auto">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type AnswerProps = {
  readonly id: QuestionId;
  readonly answer: string | readonly string[];
  readonly language: string;
};

function Answer({ id, answer, language }: AnswerProps): JSX.Element {
  const words = answerInWords(id, answer, openLabels());
  if (QUESTIONS[id].kind === 'text') return <Written text={words.join('')} language={language} />;
  return (
    <ul class="report__codes">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
