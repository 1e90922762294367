import type { JSX } from 'preact';
import { questionsAsked } from '../../../src/casefile/branching.ts';
import { answerInWords } from '../../shared/code-label.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { q } from '../../shared/intake-words.ts';
import { Button } from '../../shared/kit/button.tsx';
import type { IntakeSection } from '../journey.ts';
import type { PageProps } from '../page-props.ts';
import { reportPathOf } from '../report-path.ts';
import { t } from '../text.ts';
import { openLabels } from './question-field.tsx';
import { sectionsOf } from './sections-of.ts';

type Line = { readonly key: string; readonly label: string; readonly value: string };

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
              {lines.map(({ key, label, value }) => (
                <div class="summary__row" key={key}>
                  <dt>{label}</dt>
                  <dd class="written" dir="auto">
                    {value}
                  </dd>
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
        value: inARow(answerInWords('others', answer, openLabels())),
      }));
  }
  return questionsAsked(section, draft.answers, reportPathOf(draft, path)).flatMap((id) => {
    const words = answerInWords(id, draft.answers[id] ?? '', openLabels());
    return words.length === 0 ? [] : [{ key: id, label: q().questions[id], value: inARow(words) }];
  });
}
