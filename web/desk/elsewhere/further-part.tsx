import type { JSX } from 'preact';
import { questionsAsked, sectionsAsked } from '../../../src/casefile/branching.ts';
import { YES_NO } from '../../../src/casefile/codes/yes-no.ts';
import { ANSWER_CHARACTERS } from '../../../src/casefile/report-sizes.ts';
import { codeLabel } from '../../shared/code-label.ts';
import { faultyAnswers } from '../../shared/faulty-answers.ts';
import { ClearableChoice } from '../../shared/intake/clearable-choice.tsx';
import { extraAnswerTo, questionLabel, withExtraAnswer } from '../../shared/intake/extra-answers.ts';
import { openLabels, QuestionField } from '../../shared/intake/question-field.tsx';
import { q } from '../../shared/intake-words.ts';
import { TextField } from '../../shared/kit/text-field.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { type FormProps, Part } from './fields.tsx';

const tooLong = (text: string): string | undefined => {
  const over = text.trim().length - ANSWER_CHARACTERS;
  return over > 0 ? t().elsewhere.faults.long(over) : undefined;
};

/** Everything else that the portal asks, each section to unfold, by the same rules of what is asked after what. */
export function FurtherPart({ form, write, faults }: FormProps): JSX.Element {
  const words = t().elsewhere.further;
  const { answers, path } = form;
  const faulty = faults.answers ? faultyAnswers(answers) : [];
  return (
    <Part title={words.title}>
      <p class="quiet">{words.text}</p>
      {sectionsAsked(answers, path).map((section) => {
        const asked = questionsAsked(section, answers, path);
        return (
          <details
            class="card groups__group entry__fold"
            key={section}
            open={asked.some((id) => faulty.includes(id))}
          >
            <summary>{q().sections[section]}</summary>
            {asked.map((id) => (
              <QuestionField
                key={id}
                id={id}
                answers={answers}
                faulty={faulty.includes(id)}
                tooLong={tooLong}
                onAnswer={(answer) => write({ answers: { ...answers, [id]: answer } })}
              />
            ))}
          </details>
        );
      })}
      <OwnQuestions form={form} write={write} faults={faults} />
    </Part>
  );
}

/** The organisation's own questions, in its own words. */
function OwnQuestions({ form, write }: FormProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const { questions } = desk.roster().document.profile;
  if (questions.length === 0) return null;
  return (
    <details class="card groups__group entry__fold">
      <summary>{q().page.extraTitle}</summary>
      {questions.map((question) => {
        const label = questionLabel(question);
        const answer = extraAnswerTo(form.extra, question);
        const change = (text: string): void => write({ extra: withExtraAnswer(form.extra, question, text) });
        return question.type === 'text' ? (
          <TextField
            key={question.id}
            label={label}
            lines="some"
            error={tooLong(answer)}
            value={answer}
            onChange={change}
          />
        ) : (
          <ClearableChoice
            key={question.id}
            legend={label}
            value={answer}
            options={YES_NO.map((value) => ({ value, label: codeLabel('others', value, openLabels()) }))}
            onChange={change}
          />
        );
      })}
    </details>
  );
}
