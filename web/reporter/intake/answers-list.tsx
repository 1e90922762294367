import type { JSX } from 'preact';
import { questionsAsked } from '../../../src/casefile/branching.ts';
import { answerInWords } from '../../shared/code-label.ts';
import { plainAnswers } from '../../shared/faulty-answers.ts';
import { openLabels } from '../../shared/intake/question-field.tsx';
import { q } from '../../shared/intake-words.ts';
import { Button } from '../../shared/kit/button.tsx';
import type { IntakeSection } from '../journey.ts';
import type { PageProps } from '../page-props.ts';
import { reportPathOf } from '../report-path.ts';
import { t } from '../text.ts';
import { sectionsOf } from './sections-of.ts';

type Line = { readonly key: string; readonly label: string; readonly values: readonly string[] };

/** Every further answer that will be sent, by section, each section with a way to change it. */
export function AnswersList(props: PageProps): JSX.Element {
  const { dispatch } = props;
  return (
    <>
      {sectionsOf(props).map((section) => {
        const lines = linesOf(section, props);
        const title = section === 'extra' ? q().page.extraTitle : q().sections[section];
        if (lines.length === 0) return null;
        return (
          <section class="block" key={section}>
            <h2>{title}</h2>
            <dl class="summary">
              {lines.map(({ key, label, values }) => (
                <div class="summary__row" key={key}>
                  <dt>{label}</dt>
                  {values.map((value) => (
                    <dd class="written" dir="auto" key={value}>
                      {value}
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
            <Button
              kind="quiet"
              small
              fullName={t().check.editOf(title)}
              onPress={() => dispatch({ type: 'mend', page: 'intake', section })}
            >
              {t().check.edit}
            </Button>
          </section>
        );
      })}
    </>
  );
}

function linesOf(section: IntakeSection, { journey }: PageProps): Line[] {
  const { draft, path } = journey;
  if (section === 'extra') {
    return draft.extra
      .filter(({ answer }) => answer.trim() !== '')
      .map(({ id, question, answer }) => ({
        key: id,
        label: question,
        values: answerInWords('others', answer, openLabels()),
      }));
  }
  const answers = plainAnswers(draft.answers);
  return questionsAsked(section, answers, reportPathOf(draft, path)).flatMap((id) => {
    const values = answerInWords(id, answers[id] ?? '', openLabels());
    return values.length === 0 ? [] : [{ key: id, label: q().questions[id], values }];
  });
}
