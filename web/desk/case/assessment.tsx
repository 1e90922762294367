import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { AssessmentDialog } from './assessment-dialog.tsx';
import type { AssessmentForm } from './assessment-forms.ts';

export type AssessmentProps = {
  readonly view: CaseView;
  readonly form: AssessmentForm;
  readonly title: string;
  /** What holds now, in words. */
  readonly value: string;
  readonly decided: { readonly by: string; readonly time: string; readonly reason: string } | null;
  /** What to say while nobody has decided. */
  readonly undecided?: string;
  readonly hint?: string;
  readonly children?: ComponentChildren;
};

/** One thing that reviewers decide: what holds, who said so and why, and the way to change it. */
export function Assessment(props: AssessmentProps): JSX.Element {
  const { view, form, title, value, decided, undecided, hint } = props;
  const { desk, announce } = useSurroundings();
  const [changing, setChanging] = useState(false);
  const words = t().triage;
  const id = useId();
  return (
    <div class="box" role="group" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      <p>
        <strong>{value}</strong>
      </p>
      {hint === undefined ? null : <p class="quiet">{hint}</p>}
      {props.children}
      {decided === null ? null : (
        <>
          <Written text={decided.reason} />
          <p class="quiet">{words.decidedBy(memberLabel(desk, decided.by), formatInstant(decided.time))}</p>
        </>
      )}
      {decided === null && undecided !== undefined ? <p class="quiet">{undecided}</p> : null}
      <div class="actions">
        <Button
          kind="second"
          small
          describedBy={id}
          unavailable={!view.intact}
          onPress={() => setChanging(true)}
        >
          {form.title()}
        </Button>
      </div>
      {changing ? (
        <AssessmentDialog
          caseId={view.id}
          form={form}
          title={title}
          work={(decision) => desk.decide(view.id, decision)}
          onDone={() => {
            setChanging(false);
            announce(words.kept);
          }}
          onCancel={() => setChanging(false)}
        />
      ) : null}
    </div>
  );
}
