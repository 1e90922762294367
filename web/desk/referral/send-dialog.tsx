import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { Progress } from '../../shared/kit/progress.tsx';
import { destinationName } from '../consent/destination-name.ts';
import { memberLabel } from '../names.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

const PERCENT = 100;

export type SendDialogProps = {
  readonly view: CaseView;
  readonly referral: Referral;
  readonly onEnd: () => void;
};

/** Sends an approved dossier, after saying to whom; whoever leaves it while files go stops that. It stays while anything else changes, so that a refusal is read where it was asked. */
export function SendDialog({ view, referral, onEnd }: SendDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().referrals.send;
  const { destination, hash } = referral.dossier;
  const [share, setShare] = useState<number | null>(null);
  const files = referral.dossier.files?.length ?? 0;
  const send = (signal: AbortSignal): Promise<void> =>
    desk.referrals
      .send(view.id, hash, {
        onProgress: ({ done, all }) => setShare(all === 0 ? 1 : done / all),
        isStopped: () => signal.aborted,
      })
      .finally(() => setShare(null));
  const readers = desk.roster().document.destinations.find(({ id }) => id === destination)?.members ?? [];
  return (
    <StepDialog
      title={words.title(destinationName(desk, destination))}
      text={words.text}
      action={words.yes}
      done={words.done}
      failed={words.failed}
      why={null}
      final
      work={(_, signal) => send(signal)}
      onEnd={onEnd}
    >
      {() => (
        <>
          <p>{words.readers(inARow(readers.map((id) => memberLabel(desk, id))))}</p>
          {files === 0 ? null : <p>{words.files(files)}</p>}
          {share === null ? null : (
            <Progress label={words.progress(Math.floor(share * PERCENT))} share={share} />
          )}
        </>
      )}
    </StepDialog>
  );
}
