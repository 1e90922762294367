import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isOver } from '../../../src/casefile/codes/case-stages.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** What can be done with a case as a whole. A case whose log failed a check is only read. */
export function CaseActions({ view }: { readonly view: CaseView }): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [asking, setAsking] = useState(false);
  const words = t().casePage;
  const { takenOnBy, status, life } = view.state;
  const isMine = takenOnBy === desk.me.id;
  const isClosed = life === null ? status === 'closed' : isOver(life.stage);
  const isFrozen = life !== null && life.frozen !== null;
  const hold = async (): Promise<void> => {
    const done = await run(() => (isMine ? desk.giveBack(view.id) : desk.takeOn(view.id)));
    if (!done) return;
    // A colleague's step may have come first: what counts is whose the case is now.
    const holder = desk.caseView(view.id)?.state.takenOnBy;
    if (isMine) announce(words.done.giveBack);
    else if (holder === desk.me.id) announce(words.done.takeOn);
    else if (holder) announce(t().cases.takenOnBy(memberLabel(desk, holder)));
  };
  const holdLabel = isMine ? words.giveBack : words.takeOn;
  return (
    <div class="case__actions" role="group" aria-label={words.actions}>
      {takenOnBy === null || isMine ? (
        <Button
          small
          kind={isMine || isClosed ? 'second' : 'main'}
          unavailable={working || !view.intact}
          onPress={() => void hold()}
        >
          {working ? words.working : holdLabel}
        </Button>
      ) : null}
      <Button small kind="second" unavailable={!view.intact || isFrozen} onPress={() => setAsking(true)}>
        {isClosed ? words.reopenCase : words.closeCase}
      </Button>
      {failure === null ? null : (
        <p class="case__failure" role="alert">
          {wordsFor(failure)}
        </p>
      )}
      {asking ? (
        <ReasonDialog
          what={isClosed ? 'reopen' : 'close'}
          work={(reason) => (isClosed ? desk.reopenCase(view.id, reason) : desk.closeCase(view.id, reason))}
          onDone={() => {
            setAsking(false);
            announce(isClosed ? words.done.reopen : words.done.close);
          }}
          onCancel={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
