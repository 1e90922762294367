import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { now } from '../../shared/clock.ts';
import { forgetLastMatch } from '../../shared/forget-last-match.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { LeaveButton } from '../../shared/kit/leave-button.tsx';
import { isWorthKeeping } from '../draft.ts';
import { useIdle } from '../hooks/use-idle.ts';
import type { Page } from '../journey.ts';
import { forgetSealer } from '../load-sealer.ts';
import type { PageProps } from '../page-props.ts';
import { t } from '../text.ts';
import { isUnderWay } from '../under-way.ts';

const IDLE_MS = 5 * 60_000;
const COUNTDOWN_SECONDS = 60;

/**
 * Five quiet minutes clear what a phrase opened at once. While somebody writes they only ask first:
 * forty minutes of typing are worth keeping, and on one's own device nothing is cleared at all.
 */
export function IdleGuard({ journey, dispatch }: PageProps): JSX.Element | null {
  const { page, draft, phrase } = journey;
  const [asking, setAsking] = useState(false);
  const opened = page === 'mailbox' || page === 'resume';
  const writing = !opened && !isSending(page) && (isWorthKeeping(draft) || phrase.length > 0);
  const clear = (): void => {
    setAsking(false);
    forgetSealer();
    forgetLastMatch();
    dispatch({ type: 'clear' });
  };
  useIdle(IDLE_MS, opened, () => {
    if (!isUnderWay()) clear();
  });
  useIdle(IDLE_MS, writing && draft.device !== 'own' && !asking, () => setAsking(true));
  if (!asking) return null;
  const keep = (): void => dispatch({ type: 'write', change: { device: 'own' } });
  return <StillThere onStay={() => setAsking(false)} onClear={clear} onKeep={keep} />;
}

/** What is on its way ends by itself. */
const isSending = (page: Page): boolean => page === 'sending' || page === 'pausing';

type StillThereProps = {
  readonly onStay: () => void;
  readonly onClear: () => void;
  readonly onKeep: () => void;
};

function StillThere({ onStay, onClear, onKeep }: StillThereProps): JSX.Element {
  const [end] = useState(() => now() + COUNTDOWN_SECONDS * 1000);
  const [left, setLeft] = useState(COUNTDOWN_SECONDS);
  const words = t().idle;
  useEffect(() => {
    if (left <= 0) onClear();
    // By the clock: a device that slept meanwhile does not begin where it stopped.
    const timer = setTimeout(() => setLeft(Math.ceil((end - now()) / 1000)), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  const keep = (): void => {
    onKeep();
    onStay();
  };
  return (
    <Dialog
      title={words.title}
      onCancel={onStay}
      corner={<LeaveButton />}
      actions={
        <>
          <Button onPress={onStay}>{words.stay}</Button>
          <Button kind="second" onPress={keep}>
            {words.never}
          </Button>
          <Button kind="danger" onPress={onClear}>
            {words.clear}
          </Button>
        </>
      }
    >
      <p>{words.writing(left)}</p>
    </Dialog>
  );
}
