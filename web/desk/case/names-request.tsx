import type { JSX } from 'preact';
import {
  hasQuorum,
  type IdentityState,
  inUse,
  isCurrent,
  type NamesRequest,
  partsFor,
  quorumFor,
} from '../../../src/casefile/identity-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { Agreement } from './agree-dialog.tsx';
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
  const enough = hasQuorum(identity, request);
  const isOvertaken = !isCurrent(identity, request) && !enough;
  const act =
    request.by === desk.me.id ? (
      <OpenedNames view={view} request={request} enough={enough} />
    ) : (
      <Agree view={view} identity={identity} request={request} />
    );
  return (
    <li class="turn">
      <p class="turn__from">
        <strong>{words.askedOn(memberLabel(desk, request.by), formatInstant(request.time))}</strong>
      </p>
      <Written text={request.reason} />
      <p class="quiet">
        {words.parts(partsFor(identity, request), quorumFor(identity, request))}{' '}
        {request.openedAt === null ? null : words.openedOn(formatInstant(request.openedAt))}
      </p>
      {isOvertaken ? <p class="quiet">{t().parts.overtaken}</p> : act}
    </li>
  );
}

function Agree({ view, identity, request }: NamesRequestProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const words = t().names;
  const me = desk.me.id;
  if (request.sharedBy.includes(me)) return <p class="quiet">{words.agreed}</p>;
  if (request.openedAt !== null || !isCurrent(identity, request)) return null;
  if (!inUse(identity).holders.includes(me)) return <p class="quiet">{words.noPart}</p>;
  const { title, yes } = words.confirm;
  const text = words.confirm.text(memberLabel(desk, request.by));
  return <Agreement view={view} request={request} words={{ agree: words.agree, title, text, yes }} />;
}
