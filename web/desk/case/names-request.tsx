import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type IdentityState, type NamesRequest, partsFor } from '../../../src/casefile/identity-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { OpenedNames } from './opened-names.tsx';

export type NamesRequestProps = {
  readonly view: CaseView;
  readonly identity: IdentityState;
  readonly request: NamesRequest;
};

/** One request: why, who agreed, and what the person at this desk can do about it. */
export function NamesRequestItem({ view, identity, request }: NamesRequestProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().names;
  const parts = partsFor(identity, request);
  const isMine = request.by === desk.me.id;
  return (
    <li class="turn">
      <p class="turn__from">
        <strong>{words.askedOn(memberLabel(desk, request.by), formatInstant(request.time))}</strong>
      </p>
      <Written text={request.reason} />
      <p class="quiet">
        {words.parts(parts, identity.quorum)}{' '}
        {request.openedAt === null ? null : words.openedOn(formatInstant(request.openedAt))}
      </p>
      {isMine ? (
        <OpenedNames view={view} request={request} enough={parts >= identity.quorum} />
      ) : (
        <Agreement view={view} identity={identity} request={request} />
      )}
    </li>
  );
}

function Agreement({ view, identity, request }: NamesRequestProps): JSX.Element | null {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [asking, setAsking] = useState(false);
  const words = t().names;
  const me = desk.me.id;
  if (request.sharedBy.includes(me)) return <p class="quiet">{words.agreed}</p>;
  if (request.openedAt !== null) return null;
  if (!identity.holders.includes(me)) return <p class="quiet">{words.noPart}</p>;
  const agree = async (): Promise<void> => {
    if (!(await run(() => desk.shareNames(view.id, request.sequence)))) return;
    setAsking(false);
    announce(words.done.agreed);
  };
  const actions = (
    <>
      <Button unavailable={working} onPress={() => void agree()}>
        {working ? words.working : words.confirm.yes}
      </Button>
      <Button kind="quiet" onPress={() => setAsking(false)}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <>
      <div class="actions">
        <Button kind="second" small unavailable={!view.intact} onPress={() => setAsking(true)}>
          {words.agree}
        </Button>
      </div>
      {asking ? (
        <Dialog title={words.confirm.title} onCancel={() => setAsking(false)} actions={actions}>
          <p>{words.confirm.text(memberLabel(desk, request.by))}</p>
          <Written text={request.reason} />
          {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
        </Dialog>
      ) : null}
    </>
  );
}
