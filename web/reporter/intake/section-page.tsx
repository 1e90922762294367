import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { questionsAsked } from '../../../src/casefile/branching.ts';
import type { QuestionId } from '../../../src/casefile/questions.ts';
import { faultyAnswers } from '../../shared/faulty-answers.ts';
import { QuestionField } from '../../shared/intake/question-field.tsx';
import { q } from '../../shared/intake-words.ts';
import { Button } from '../../shared/kit/button.tsx';
import { s } from '../../shared/text.ts';
import type { IntakeSection } from '../journey.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { reportPathOf } from '../report-path.ts';
import { allFit, answerTooLong } from '../too-long.ts';
import { ExtraQuestions } from './extra-questions.tsx';
import { sectionsOf } from './sections-of.ts';

/** Where telling more begins. */
export const firstSection = (props: PageProps): IntakeSection => sectionsOf(props)[0] ?? 'you';

/** The questions of one section that are asked after the answers so far. */
export function SectionPage(props: PageProps): JSX.Element {
  const { journey, dispatch } = props;
  const { draft, section, path, mending } = journey;
  const [tried, setTried] = useState(false);
  const sections = sectionsOf(props);
  const at = sections.indexOf(section);
  const asked = section === 'extra' ? [] : questionsAsked(section, draft.answers, reportPathOf(draft, path));
  const faulty = faultyAnswers(draft.answers).filter((id) => asked.includes(id));
  const go = (to: IntakeSection | undefined, otherwise: () => void): void => {
    if (to === undefined || mending) otherwise();
    else dispatch({ type: 'ask', section: to });
  };
  const submit = (): boolean => {
    setTried(true);
    const sound = faulty.length === 0 && allFit(draft);
    if (sound) go(sections[at + 1], () => dispatch({ type: 'next' }));
    return sound;
  };
  const answer = (id: QuestionId) => (value: string | readonly string[]) =>
    dispatch({ type: 'write', change: { answers: { ...draft.answers, [id]: value } } });
  return (
    <Page
      {...props}
      title={section === 'extra' ? q().page.extraTitle : q().sections[section]}
      onBack={() => go(sections[at - 1], () => dispatch({ type: 'back' }))}
    >
      <p class="quiet">
        {mending ? null : `${q().page.part(at + 1, sections.length)} · `}
        {section === 'extra' ? q().page.extraIntro : q().page.optional}
      </p>
      <Form
        action={s().continue}
        onSubmit={submit}
        beside={
          mending ? null : (
            <Button kind="quiet" onPress={() => dispatch({ type: 'next' })}>
              {q().page.skip}
            </Button>
          )
        }
      >
        {section === 'extra' ? <ExtraQuestions {...props} /> : null}
        {asked.map((id) => (
          <QuestionField
            key={id}
            id={id}
            answers={draft.answers}
            faulty={tried && faulty.includes(id)}
            tooLong={answerTooLong}
            onAnswer={answer(id)}
          />
        ))}
      </Form>
    </Page>
  );
}
