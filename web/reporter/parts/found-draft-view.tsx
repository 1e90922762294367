import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../shared/format.ts';
import { useSending } from '../../shared/hooks/use-sending.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { loadSealer } from '../load-sealer.ts';
import type { FoundDraft } from '../sealing/keep-draft.ts';
import { t } from '../text.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { SentOutcome } from './sent-outcome.tsx';

export type FoundDraftViewProps = {
  readonly found: FoundDraft;
  /** Whether something else has been typed here, which going on would take away. */
  readonly replaces: boolean;
  readonly onResume: () => void;
  readonly onDropped: () => void;
};

/** A paused report was found: go on with it, or throw it away. None of its words stand here. */
export function FoundDraftView({ found, replaces, onResume, onDropped }: FoundDraftViewProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const words = t().resume.found;
  const dropping = useSending(async () => {
    const { dropPaused } = await loadSealer();
    await dropPaused(found.kept.phrase);
  }, onDropped);
  const busy = dropping.state === 'under-way';
  const drop = (): void => {
    setAsking(false);
    dropping.start();
  };
  return (
    <>
      <p class="lead">{words.kept(formatDay(found.day))}</p>
      <p>{words.older}</p>
      {replaces ? (
        <Notice tone="caution">
          <p>{words.replaces}</p>
        </Notice>
      ) : null}
      <SentOutcome state={dropping.state} failed={words.dropFailed} />
      <div class="actions">
        <Button onPress={onResume} unavailable={busy}>
          {words.goOn}
        </Button>
        <Button kind="quiet" onPress={() => setAsking(true)} unavailable={busy}>
          {words.drop}
        </Button>
      </div>
      {asking ? (
        <ConfirmDialog
          title={words.dropTitle}
          text={words.dropText}
          confirm={words.dropNow}
          onConfirm={drop}
          onCancel={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
