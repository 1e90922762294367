import { fromBase64url } from '../../encoding/base64url.ts';
import { partsOf } from '../../encoding/parts.ts';
import { utf8 } from '../../encoding/utf8.ts';
import { LABEL } from '../../labels.ts';
import { hash } from '../../primitives/keyed.ts';
import { memberOf, type Roster } from '../../roster.ts';
import type { RosterDocument, RosterMember } from '../../roster-document.ts';

export type Destination = RosterDocument['destinations'][number];

/** The destination of the roster with this id; undefined where there is none. */
export const destinationOf = ({ document }: Roster, id: string): Destination | undefined =>
  document.destinations.find((destination) => destination.id === id);

/** The focal points of a destination, in the order in which the roster lists them there. */
export const focalPointsOf = (roster: Roster, id: string): RosterMember[] =>
  (destinationOf(roster, id)?.members ?? []).flatMap((member) => {
    const line = memberOf(roster, member);
    return line?.role === 'focal-point' ? [line] : [];
  });

/**
 * What an approval binds a dossier to: the focal points of a destination by their signing keys. New intake keys of theirs change
 * nothing, somebody more does. 32 bytes. Source: docs/protocol.md, section 4.8.
 */
export const destinationKeyHash = (roster: Roster, id: string): Uint8Array => {
  const people = focalPointsOf(roster, id)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((line) => partsOf(fromBase64url(line.id), fromBase64url(line.signingKey)));
  return hash(LABEL.destinationKey, utf8(id), ...people);
};

/** What of a destination off the portal an approval binds a dossier to. All of it text of the casefile. */
export interface OutsideDestination {
  readonly id: string;
  readonly route: string;
  readonly name: string;
  /** How it is reached: an address, a form, a person. */
  readonly reach: string;
  readonly languages: readonly string[];
  readonly format: string;
  readonly key: { readonly kind: string; readonly text: string };
}

/**
 * The same for a destination off the portal: what the team keeps of it, its key above all. Whatever of it changes is another
 * destination. 32 bytes. Source: docs/protocol.md, section 4.8.
 */
export const outsideKeyHash = (destination: OutsideDestination): Uint8Array => {
  const { id, route, name, reach, languages, format, key } = destination;
  const texts = [id, route, name, reach, format, key.kind, key.text].map(utf8);
  return hash(LABEL.destinationOutside, ...texts, partsOf(...languages.map(utf8)));
};
