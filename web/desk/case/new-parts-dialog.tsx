import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RenewalPlan } from '../../../src/casefile/vault-generation.ts';
import type { NamesView } from '../../../src/casework/desk.ts';
import { focusFault } from '../../shared/focus-fault.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { useReason } from '../hooks/use-reason.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { faultOfReason } from './reason-fault.ts';

export type NewPartsDialogProps = {
  readonly caseId: string;
  readonly names: NamesView;
  readonly work: (plan: RenewalPlan, reason: string) => Promise<void>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Who shall hold parts from now on, how many of them have to agree, and why. */
export function NewPartsDialog({ caseId, names, work, onDone, onCancel }: NewPartsDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const { candidates, floor } = names;
  const [holders, setHolders] = useState<readonly string[]>(candidates);
  const [quorum, setQuorum] = useState(floor);
  const [reason, setReason] = useReason({ caseId, step: 'new-parts' });
  const [tried, setTried] = useState(false);
  const { working, failure, run } = useTask();
  const words = t().parts.dialog;
  const most = Math.max(floor, candidates.length);
  const quorums = Array.from({ length: most - floor + 1 }, (_, at) => floor + at);
  const fault = faultOfReason(reason);
  const submit = async (): Promise<void> => {
    setTried(true);
    const plan = { holders: candidates.filter((id) => holders.includes(id)), quorum };
    const complete = plan.holders.length >= quorum && fault === undefined;
    if (!complete || !(await run(() => work(plan, reason.trim())))) {
      focusFault('dialog');
      return;
    }
    setReason('');
    onDone();
  };
  const actions = (
    <>
      <Button unavailable={working} onPress={() => void submit()}>
        {working ? t().names.working : words.action}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {s().cancel}
      </Button>
    </>
  );
  const error = failure === null ? fault : wordsFor(failure);
  return (
    <Dialog title={words.title} onCancel={onCancel} actions={actions}>
      <p>{words.text}</p>
      <ChooseSome
        legend={words.holders}
        hint={words.holdersHint}
        error={tried && holders.length < quorum ? words.holdersMissing(quorum) : undefined}
        options={candidates.map((id) => ({ value: id, label: memberLabel(desk, id) }))}
        values={holders}
        onChange={setHolders}
      />
      <SelectField
        label={words.quorum}
        hint={words.quorumHint}
        value={String(quorum)}
        options={quorums.map((count) => ({ value: String(count), label: words.people(count) }))}
        onChange={(value) => setQuorum(Number(value))}
      />
      {holders.length === quorum ? (
        <Notice tone="caution">
          <p>{words.spare}</p>
        </Notice>
      ) : null}
      <TextField
        label={words.reason}
        hint={t().reasons.hint}
        error={tried ? error : undefined}
        value={reason}
        onChange={setReason}
        lines="some"
      />
    </Dialog>
  );
}
