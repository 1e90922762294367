import type { Destination } from '../../../casefile/routing/destination.ts';
import {
  destinationKeyHash,
  destinationOf,
  outsideKeyHash,
} from '../../../protocol/client/referral/destination-key.ts';
import type { DossierHeader } from '../../../protocol/client/referral/dossier.ts';
import { toBase64url } from '../../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import type { DeskCore } from '../../desk-core.ts';

/** What a dossier says of where it is to go, as the roster and the team's log say it now. */
export type DestinationNow =
  | { readonly version: 1; readonly destination: string; readonly destinationKey: string }
  | {
      readonly version: 2;
      readonly destination: string;
      readonly route: string;
      readonly format: string;
      readonly destinationKey: string;
    };

/**
 * The destination with an id, on the portal or off it. Throws `bad-argument` where neither the roster nor the team knows one, `no-reader`
 * where nobody stands in it.
 */
export const destinationNow = (core: DeskCore, id: string): DestinationNow => {
  const { roster } = core.rosters.current();
  const onPortal = destinationOf(roster, id);
  if (onPortal !== undefined) {
    if (onPortal.members.length === 0) throw new ProtocolError('no-reader', 'destination');
    return { version: 1, destination: id, destinationKey: toBase64url(destinationKeyHash(roster, id)) };
  }
  const kept = keptDestination(core, id);
  if (kept === undefined) throw new ProtocolError('bad-argument', 'destination');
  const { route, format } = kept;
  return { version: 2, destination: id, route, format, destinationKey: toBase64url(keyOf(kept)) };
};

/** What the team's log keeps of a destination off the portal, as far as it was read. */
export const keptDestination = ({ team }: DeskCore, id: string): Destination | undefined =>
  team.state.destinations.find((each) => each.id === id);

/**
 * Throws `referral-other-key` unless the destination of a dossier is now what it was when that was drafted: the same people on the portal;
 * the same route, name, address, languages, format and key off it, and its header says that route and format.
 */
export const checkSameDestination = (core: DeskCore, header: DossierHeader): void => {
  if (currentKey(core, header) !== header.destinationKey) throw new ProtocolError('referral-other-key');
};

const currentKey = (core: DeskCore, header: DossierHeader): string | null => {
  if (header.version === 1)
    return toBase64url(destinationKeyHash(core.rosters.current().roster, header.destination));
  const kept = keptDestination(core, header.destination);
  return kept?.route === header.route && kept.format === header.format ? toBase64url(keyOf(kept)) : null;
};

const keyOf = ({ id, route, name, reach, languages, format, key }: Destination): Uint8Array =>
  outsideKeyHash({
    id,
    route,
    name,
    reach,
    languages,
    format,
    key: { kind: key.kind, text: key.kind === 'none' ? '' : key.text },
  });
