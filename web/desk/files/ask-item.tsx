import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { canSave, type FileAsk } from '../../../src/casefile/files/files-state.ts';
import type { HeldFile } from '../../../src/casefile/files/held-file.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { SaveCopyDialog, type SaveCopyDialogProps } from './save-copy-dialog.tsx';
import { takeCopy } from './take-copy.ts';

export type AskItemProps = { readonly view: CaseView; readonly held: HeldFile; readonly ask: FileAsk };

/** A wish for a copy: for a colleague to agree to, or for who asked to save. */
export function AskItem({ view, held, ask }: AskItemProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [asking, setAsking] = useState(false);
  const [withRecord, setWithRecord] = useState(false);
  const words = t().files;
  const isOwn = desk.isOwn(ask.by);
  const agree = async (): Promise<void> => {
    if (await run(() => desk.agree(view.id, ask.sequence))) announce(words.agreed);
  };
  const save: SaveCopyDialogProps['take'] = (onProgress, signal) =>
    takeCopy(desk, view.id, held.item, { ask: ask.sequence, withRecord }, { onProgress, signal });
  return (
    <div class="files__ask">
      <p class="quiet">{words.asked(memberLabel(desk, ask.by), formatInstant(ask.time))}</p>
      <Written text={ask.reason} />
      {ask.agreed === null ? (
        <p>{words.waits}</p>
      ) : (
        <p class="quiet">
          {words.agreedBy(memberLabel(desk, ask.agreed.by), formatInstant(ask.agreed.time))}
        </p>
      )}
      {ask.saved === null ? null : <p class="quiet">{words.saved(formatInstant(ask.saved))}</p>}
      <div class="actions">
        {ask.agreed === null && !isOwn ? (
          <Button small unavailable={working || !view.intact} onPress={() => void agree()}>
            {words.agree}
          </Button>
        ) : null}
        {canSave(ask) && isOwn ? (
          <Button small kind="danger" unavailable={!view.intact} onPress={() => setAsking(true)}>
            {words.save.action}
          </Button>
        ) : null}
      </div>
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
      {asking ? (
        <SaveCopyDialog words={words.save} take={save} onEnd={() => setAsking(false)}>
          <label class="check">
            <input type="checkbox" checked={withRecord} onChange={() => setWithRecord(!withRecord)} />
            <span>{words.save.record}</span>
          </label>
        </SaveCopyDialog>
      ) : null}
    </div>
  );
}
