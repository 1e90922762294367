import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isRenewing } from '../../../src/casefile/identity-state.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import type { NamesPanelProps } from './names-panel-props.ts';
import { NewPartsDialog } from './new-parts-dialog.tsx';

/** Who can still agree, how near the names are to being lost, and what mends it. */
export function PartsLeftNotice(props: NamesPanelProps): JSX.Element {
  const { view, identity, names } = props;
  const { desk, announce } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const words = t().parts;
  const { living, left, candidates, floor } = names;
  const hasNewHolder = candidates.some((id) => !living.includes(id));
  const least = candidates.length > floor ? words.least.renew : words.least.giveAccess;
  const mineIsOpen = identity.renewals.some(
    (request) => request.by === desk.me.id && isRenewing(identity, request),
  );
  return (
    <>
      <p>
        {words.holders}
        {': '}
        {living.length === 0 ? words.nobody : inARow(living.map((id) => memberLabel(desk, id)))}
      </p>
      {left === 'few' && hasNewHolder ? (
        <Notice tone="caution">
          <p>{words.few}</p>
        </Notice>
      ) : null}
      {left === 'least' ? (
        <Notice tone="danger" title={words.least.title}>
          <p>{words.least.text}</p>
          <p>{least}</p>
        </Notice>
      ) : null}
      {left === 'lost' ? (
        <Notice tone="danger" title={words.lost.title}>
          <p>{words.lost.text}</p>
        </Notice>
      ) : null}
      <WrongPart {...props} />
      {mineIsOpen || left === 'lost' || candidates.length < floor ? null : (
        <div class="actions">
          <Button kind="second" small unavailable={!view.intact} onPress={() => setAsking(true)}>
            {words.renew}
          </Button>
        </div>
      )}
      {asking ? (
        <NewPartsDialog
          caseId={view.id}
          names={names}
          work={(plan, reason) => desk.askForNewParts(view.id, plan, reason)}
          onDone={() => {
            setAsking(false);
            announce(words.done.asked);
          }}
          onCancel={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

/** A part that a colleague made and that is no good: said by who holds it, and then seen by all. */
function WrongPart({ view, identity, names }: NamesPanelProps): JSX.Element | null {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().parts.wrong;
  const last = identity.generations.at(-1);
  if (last === undefined || last.by === null) return null;
  const [accuser] = last.saidWrongBy;
  if (accuser !== undefined) {
    return (
      <Notice tone="caution">
        <p>{words.said(memberLabel(desk, accuser))}</p>
      </Notice>
    );
  }
  if (!names.partIsWrong) return null;
  const say = async (): Promise<void> => {
    if (await run(() => desk.rejectNewParts(view.id, last.sequence))) announce(t().parts.done.rejected);
  };
  return (
    <Notice tone="danger" title={words.title} urgent>
      <p>{words.text(memberLabel(desk, last.by))}</p>
      <div class="actions">
        <Button unavailable={working || !view.intact} onPress={() => void say()}>
          {words.say}
        </Button>
      </div>
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </Notice>
  );
}
