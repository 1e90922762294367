import type { JSX } from 'preact';
import { YES_NO } from '../../../src/casefile/codes/yes-no.ts';
import { codeLabel } from '../../shared/code-label.ts';
import { ClearableChoice } from '../../shared/intake/clearable-choice.tsx';
import { extraAnswerTo, questionLabel, withExtraAnswer } from '../../shared/intake/extra-answers.ts';
import { openLabels } from '../../shared/intake/question-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import type { PageProps } from '../page-props.ts';
import { answerTooLong } from '../too-long.ts';

/** The organisation's own questions, in its own words. */
export function ExtraQuestions({ journey, dispatch, trust }: PageProps): JSX.Element | null {
  const { extra } = journey.draft;
  if (trust.kind !== 'trusted') return null;
  return (
    <>
      {trust.team.questions.map((question) => {
        const label = questionLabel(question);
        const answer = extraAnswerTo(extra, question);
        const write = (text: string): void =>
          dispatch({ type: 'write', change: { extra: withExtraAnswer(extra, question, text) } });
        return question.type === 'text' ? (
          <TextField
            key={question.id}
            label={label}
            lines="some"
            error={answerTooLong(answer)}
            value={answer}
            onChange={write}
          />
        ) : (
          <ClearableChoice
            key={question.id}
            legend={label}
            value={answer}
            options={YES_NO.map((value) => ({ value, label: codeLabel('others', value, openLabels()) }))}
            onChange={write}
          />
        );
      })}
    </>
  );
}
