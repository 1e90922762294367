import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isOver } from '../../../src/casefile/codes/case-stages.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { HandDialog } from '../bulk/hand-dialog.tsx';
import { readsAnswers } from '../elsewhere/reads-answers.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { reviewersOn } from '../team/reviewer-options.ts';
import { t } from '../text.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** What can be done with a case as a whole. A case whose log failed a check is only read. */
export function CaseActions({ view }: { readonly view: CaseView }): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [asking, setAsking] = useState(false);
  const [handing, setHanding] = useState(false);
  const words = t().casePage;
  const { takenOnBy, status, life } = view.state;
  // Handed to us: that we have it is not said to the person before we take it on.
  const isHanded = takenOnBy === desk.me.id && status === 'received';
  const isMine = takenOnBy === desk.me.id && !isHanded;
  const isClosed = life === null ? status === 'closed' : isOver(life.stage);
  const isFrozen = life !== null && life.frozen !== null;
  const holdNow = (): Promise<void> => {
    if (isHanded) return desk.takeOver(view.id, desk.me.id);
    return isMine ? desk.giveBack(view.id) : desk.takeOn(view.id);
  };
  const handTo = async (to: string): Promise<void> => {
    setHanding(false);
    if (await run(() => desk.handTo(view.id, to, takenOnBy))) announce(t().queue.handing.done);
  };
  const hold = async (): Promise<void> => {
    const done = await run(() => holdNow());
    if (!done) return;
    // A colleague's step may have come first: what counts is whose the case is now.
    const holder = desk.caseView(view.id)?.state.takenOnBy;
    if (isMine) announce(words.done.giveBack);
    else if (holder === desk.me.id) announce(words.done.takeOn);
    else if (holder) announce(t().cases.takenOnBy(memberLabel(desk, holder)));
  };
  const closing = readsAnswers(view.state.origin) ? 'close' : 'close-unheard';
  const takeOnLabel = isHanded ? t().queue.handing.accept : words.takeOn;
  const holdLabel = isMine ? words.giveBack : takeOnLabel;
  return (
    <div class="case__actions" role="group" aria-label={words.actions}>
      {takenOnBy === null || takenOnBy === desk.me.id ? (
        <Button
          small
          kind={isMine || isClosed ? 'second' : 'main'}
          unavailable={working || !view.intact}
          onPress={() => void hold()}
        >
          {working ? words.working : holdLabel}
        </Button>
      ) : null}
      {isClosed ? null : (
        <Button small kind="second" unavailable={working || !view.intact} onPress={() => setHanding(true)}>
          {t().queue.bulk.hand}
        </Button>
      )}
      <Button small kind="second" unavailable={!view.intact || isFrozen} onPress={() => setAsking(true)}>
        {isClosed ? words.reopenCase : words.closeCase}
      </Button>
      {failure === null ? null : (
        <p class="case__failure" role="alert">
          {wordsFor(failure)}
        </p>
      )}
      {handing ? (
        <HandDialog
          among={reviewersOn(desk, view.state.access)}
          onHand={(to) => void handTo(to)}
          onCancel={() => setHanding(false)}
        />
      ) : null}
      {asking ? (
        <ReasonDialog
          view={view}
          what={isClosed ? 'reopen' : closing}
          work={(reason) => (isClosed ? desk.reopenCase(view.id, reason) : desk.closeCase(view.id, reason))}
          done={isClosed ? words.done.reopen : words.done.close}
          onEnd={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
