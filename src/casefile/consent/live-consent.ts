import type { GivenConsent } from './consent-event.ts';
import { narrowed, type Switches } from './switches.ts';

/** One document of a chain: what it takes the place of. */
export interface ChainLink {
  readonly hash: string;
  readonly previous: readonly string[];
}

/** A consent as far as it decides what holds. */
interface Counted extends GivenConsent {
  readonly kind: 'signed' | 'attested';
  readonly second: object | null;
}

/** What holds: one consent, or what several beside each other all allow. */
export interface LiveConsent {
  readonly switches: Switches;
  readonly destinations: readonly string[];
  readonly files: readonly string[];
  readonly expires: string; // day, the earliest
  /** Whether the person's own key signed all of it; else a focal point is told that it was attested. */
  readonly kind: 'signed' | 'attested';
  /** The hashes of the consents that it is made of, those in force. */
  readonly hashes: readonly string[];
  /** Those that narrow it although a colleague's word for them is still missing. */
  readonly narrowedBy: readonly string[];
}

/** Everything that a document takes the place of, near and far, as far as the chain is known. */
export const namedBy = (link: ChainLink, all: readonly ChainLink[]): ReadonlySet<string> => {
  const byHash = new Map(all.map((each) => [each.hash, each]));
  const named = new Set<string>();
  const open = [...link.previous];
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    if (named.has(hash)) continue;
    named.add(hash);
    open.push(...(byHash.get(hash)?.previous ?? []));
  }
  return named;
};

/** The documents that no other one takes the place of. `all`: what the chains run through, these among them. */
export const headsOf = <Link extends ChainLink>(
  links: readonly Link[],
  all: readonly ChainLink[] = links,
): readonly Link[] => {
  const replaced = new Set(links.flatMap((link) => [...namedBy(link, all)]));
  return links.filter(({ hash }) => !replaced.has(hash));
};

/** Whether a withdrawal defeats a consent: one does that the consent does not name. It can be neither late nor early. */
export const isDefeated = (
  consent: ChainLink,
  consents: readonly ChainLink[],
  withdrawals: readonly { readonly hash: string }[],
): boolean => {
  const named = namedBy(consent, consents);
  return withdrawals.some(({ hash }) => !named.has(hash));
};

/**
 * What holds of all that was ever given: of those that no withdrawal defeats and nothing in force replaces, what all of them allow. One that waits
 * for a second word replaces nothing and gives nothing, but takes away at once. Null where nothing is in force.
 */
export const liveOf = (
  consents: readonly Counted[],
  withdrawals: readonly { readonly hash: string }[],
): LiveConsent | null => {
  const inForce = headsOf(consents.filter(isInForce), consents).filter(
    (each) => !isDefeated(each, consents, withdrawals),
  );
  const [first, ...others] = inForce;
  if (first === undefined) return null;
  const waiting = headsOf(consents).filter(
    (each) => !isInForce(each) && !isDefeated(each, consents, withdrawals),
  );
  const all = [...others, ...waiting];
  return {
    switches: all.reduce<Switches>((so, { switches }) => narrowed(so, switches), first.switches),
    destinations: all.reduce((so, { destinations }) => both(so, destinations), first.destinations),
    files: all.reduce((so, { files }) => both(so, files), first.files),
    expires: inForce.map(({ expires }) => expires).reduce(earlier),
    kind: inForce.every(({ kind }) => kind === 'signed') ? 'signed' : 'attested',
    hashes: inForce.map(({ hash }) => hash),
    narrowedBy: waiting.map(({ hash }) => hash),
  };
};

const isInForce = ({ kind, second }: Counted): boolean => kind === 'signed' || second !== null;

const both = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((each) => others.includes(each));

const earlier = (one: string, other: string): string => (one < other ? one : other);
