import type { JSX } from 'preact';
import {
  hasQuorum,
  type IdentityState,
  inUse,
  isRenewing,
  partsFor,
  quorumFor,
  type RenewalRequest,
} from '../../../src/casefile/identity-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { Agreement } from './agree-dialog.tsx';

export type RenewalItemProps = {
  readonly view: CaseView;
  readonly identity: IdentityState;
  readonly request: RenewalRequest;
};

/** One request for new parts: why, who would hold them, who agreed, and what can be done about it here. */
export function RenewalItem({ view, identity, request }: RenewalItemProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().parts;
  return (
    <li class="turn">
      <p class="turn__from">
        <strong>{words.askedOn(memberLabel(desk, request.by), formatInstant(request.time))}</strong>
      </p>
      <Written text={request.reason} />
      {request.fault === null ? (
        <p class="quiet">{t().names.parts(partsFor(identity, request), quorumFor(identity, request))}</p>
      ) : (
        <Notice tone="danger" title={words.faults.title}>
          <p>{words.faults[request.fault]}</p>
        </Notice>
      )}
      <Afterwards request={request} />
      <State view={view} identity={identity} request={request} />
    </li>
  );
}

/** Exactly who would hold parts, and how many of them would have to agree. */
function Afterwards({ request }: Pick<RenewalItemProps, 'request'>): JSX.Element {
  const { desk } = useSurroundings();
  return (
    <>
      <p>{t().parts.afterwards(request.quorum)}</p>
      <ul>
        {request.holders.map((id) => (
          <li key={id}>{memberLabel(desk, id)}</li>
        ))}
      </ul>
    </>
  );
}

function State({ view, identity, request }: RenewalItemProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const words = t().parts;
  const label = memberLabel(desk, request.by);
  const me = desk.me.id;
  if (request.fault !== null) return null;
  if (request.madeAt !== null)
    return <p class="quiet">{words.madeOn(label, formatInstant(request.madeAt))}</p>;
  if (!isRenewing(identity, request)) return <p class="quiet">{words.overtaken}</p>;
  if (request.by === me) return <Make view={view} identity={identity} request={request} />;
  if (request.sharedBy.includes(me)) return <p class="quiet">{t().names.agreed}</p>;
  if (!inUse(identity).holders.includes(me)) return <p class="quiet">{t().names.noPart}</p>;
  const { title, yes } = words.confirm;
  return (
    <Agreement
      view={view}
      request={request}
      words={{ agree: words.agree, title, text: words.confirm.text(label), yes }}
    >
      <Afterwards request={request} />
    </Agreement>
  );
}

function Make({ view, identity, request }: RenewalItemProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().parts;
  if (!hasQuorum(identity, request)) return <p>{words.waiting}</p>;
  const make = async (): Promise<void> => {
    if (await run(() => desk.makeNewParts(view.id, request.sequence))) announce(words.done.made);
  };
  return (
    <>
      <div class="actions">
        <Button unavailable={working || !view.intact} onPress={() => void make()}>
          {working ? t().names.working : words.make}
        </Button>
      </div>
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </>
  );
}
