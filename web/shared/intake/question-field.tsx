import type { JSX } from 'preact';
import type { DraftAnswers } from '../../../src/casefile/answers.ts';
import { actsTold } from '../../../src/casefile/branching.ts';
import { QUESTIONS, type QuestionId } from '../../../src/casefile/questions.ts';
import { codeLabel, type OpenLabels } from '../code-label.ts';
import { q } from '../intake-words.ts';
import { ChooseSome } from '../kit/choices.tsx';
import { TextField } from '../kit/text-field.tsx';
import { s } from '../text.ts';
import { answerGroups } from './answer-groups.ts';
import { ChooseInGroups } from './choose-in-groups.tsx';
import { ClearableChoice } from './clearable-choice.tsx';

export type QuestionFieldProps = {
  readonly id: QuestionId;
  readonly answers: DraftAnswers;
  readonly faulty: boolean;
  /** What to say beside words that are too long, in the words of the site. */
  readonly tooLong: (text: string) => string | undefined;
  readonly onAnswer: (answer: string | readonly string[]) => void;
};

export const openLabels = (): OpenLabels => ({
  unknown: s().unknown,
  'prefer-not-to-say': s().preferNotToSay,
});

/** One question, as what its answer may be. */
export function QuestionField(props: QuestionFieldProps): JSX.Element {
  const { id, answers, faulty, tooLong, onAnswer } = props;
  const question = QUESTIONS[id];
  const label = q().questions[id];
  const answer = answers[id] ?? '';
  const written = typeof answer === 'string' ? answer : '';
  const chosen = typeof answer === 'string' ? [] : answer;
  const options = (codes: readonly string[]) =>
    codes.map((value) => ({ value, label: codeLabel(id, value, openLabels()) }));
  switch (question.kind) {
    case 'one':
      return (
        <ClearableChoice
          legend={label}
          value={written}
          options={options(question.codes)}
          onChange={onAnswer}
        />
      );
    case 'some': {
      const groups = answerGroups(id);
      if (groups) {
        return (
          <ChooseInGroups
            legend={label}
            groups={groups}
            values={chosen}
            options={options}
            onChange={onAnswer}
          />
        );
      }
      const codes: readonly string[] = id === 'ongoing' ? [...actsTold(answers), 'unknown'] : question.codes;
      return <ChooseSome legend={label} values={chosen} options={options(codes)} onChange={onAnswer} />;
    }
    case 'text':
      return (
        <TextField label={label} lines="some" error={tooLong(written)} value={written} onChange={onAnswer} />
      );
    case 'date':
      return (
        <TextField
          label={label}
          hint={q().page.dateHint}
          short
          error={faulty ? q().page.dateFault : undefined}
          value={written}
          onChange={onAnswer}
        />
      );
    case 'count':
      return (
        <TextField
          label={label}
          short
          error={faulty ? q().page.countFault : undefined}
          value={written}
          onChange={onAnswer}
        />
      );
  }
}
