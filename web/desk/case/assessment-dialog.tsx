import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Decision } from '../../../src/casefile/triage-event.ts';
import { focusFault } from '../../shared/focus-fault.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { useTask } from '../hooks/use-task.ts';
import { wordsFor } from '../problem.ts';
import { t } from '../text.ts';
import type { AssessmentForm } from './assessment-forms.ts';
import { faultOfReason } from './reason-fault.ts';
import { isWeighed, type WeighedRoute } from './route-risk.ts';
import { RouteRiskFields } from './route-risk-fields.tsx';

export type AssessmentDialogProps = {
  readonly caseId: string;
  readonly form: AssessmentForm;
  readonly title: string;
  readonly work: (decision: Decision) => Promise<void>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

type ChosenForm = {
  readonly chosen: Readonly<Record<string, string>>;
  readonly routes: readonly WeighedRoute[];
  readonly reason: string;
};
const NOTHING_CHOSEN: ChosenForm = { chosen: {}, routes: [], reason: '' };

/** Asks for every choice and a reason; nothing is chosen beforehand, so that nothing is decided by a slip. */
export function AssessmentDialog({
  caseId,
  form,
  title,
  work,
  onDone,
  onCancel,
}: AssessmentDialogProps): JSX.Element {
  const draft = useFormDraft(caseId, `form:${form.type}`, NOTHING_CHOSEN);
  const { chosen, routes, reason } = draft.form;
  const [tried, setTried] = useState(false);
  const { working, failure, run } = useTask();
  const words = t().triage;
  const isChosen = form.fields.every(({ name }) => (chosen[name] ?? '') !== '');
  const complete = isChosen && (!form.weighsRoutes || isWeighed(routes));
  const fault = faultOfReason(reason);
  const submit = async (): Promise<void> => {
    setTried(true);
    const content = { ...chosen, ...(form.weighsRoutes && { routes }), reason: reason.trim() };
    // The choices are those of the form, and the casefile checks them once more before anything is written.
    const decision = { type: form.type, content } as unknown as Decision;
    if (!complete || fault !== undefined || !(await run(() => work(decision)))) {
      focusFault('dialog');
      return;
    }
    draft.clear();
    onDone();
  };
  const actions = (
    <>
      <Button unavailable={working} onPress={() => void submit()}>
        {working ? words.working : words.keep}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onCancel={onCancel} actions={actions}>
      <p>{form.hint()}</p>
      {form.fields.map(({ name, label, options }) => (
        <SelectField
          key={name}
          label={label()}
          error={tried && (chosen[name] ?? '') === '' ? words.choose : undefined}
          value={chosen[name] ?? ''}
          options={[{ value: '', label: words.notChosen }, ...options()]}
          onChange={(value) => draft.write({ chosen: { ...chosen, [name]: value } })}
        />
      ))}
      {form.weighsRoutes ? (
        <RouteRiskFields routes={routes} onChange={(next) => draft.write({ routes: next })} tried={tried} />
      ) : null}
      <TextField
        label={words.reason}
        hint={t().reasons.hint}
        error={tried ? (failure === null ? fault : wordsFor(failure)) : undefined}
        value={reason}
        onChange={(typed) => draft.write({ reason: typed })}
        lines="some"
      />
    </Dialog>
  );
}
