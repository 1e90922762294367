import type { AuthorKeys } from '../protocol/client/log-event.ts';
import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { OrganisationPin } from '../protocol/organisation-pin.ts';
import {
  checkFollows,
  memberOf,
  type Roster,
  type RosterSeen,
  verifyPredecessor,
} from '../protocol/roster.ts';
import { type Readers, verifyRosterBundle } from '../protocol/roster-bundle.ts';
import type { RosterMember } from '../protocol/roster-document.ts';
import type { Means } from './means.ts';
import { serially } from './serially.ts';

/** The current roster and, linked to it by their hashes, those before it as far back as they were needed. */
export interface TrustedRosters {
  current(): Readers;
  seen(): RosterSeen;
  /** The keys of everybody whom a roster read so far names. */
  readonly authorKeys: AuthorKeys;
  /** Whether the roster with this hash (base64url) was read and names the author. */
  names(rosterHash: string, author: string): boolean;
  /** Whether the roster with this hash (base64url) was read and names the author as a reviewer. */
  reviewed(rosterHash: string, author: string): boolean;
  /** The roster with this hash (base64url), among those read so far. */
  byHash(rosterHash: string): Roster | undefined;
  /** The newest line of anybody whom a roster read so far names. */
  lineOf(member: string): RosterMember | undefined;
  /** Who took the place of this member by a roster read so far: ids in base64url. */
  readonly heirsOf: (member: string) => readonly string[];
  /** Whether a roster read so far names both: only then can they have shared a case. */
  together(one: string, other: string): boolean;
  /** Reviewers of a roster read so far who are not in the current one. */
  former(): readonly RosterMember[];
  /** Takes the newest roster. Throws what `verifyRosterBundle` throws, and keeps the one before then. */
  refresh(): Promise<void>;
  /** Reads all rosters down to the first one. Throws `roster-forked` when one does not link up. */
  readAll(): Promise<void>;
}

/** `seen` is what this member has seen before: there is no way back from it. */
export const openRosters = async (
  { api, now }: Means,
  pin: OrganisationPin,
  seen: RosterSeen | null,
): Promise<TrustedRosters> => {
  const rosters = new Map<number, Roster>();
  let newestFirst: readonly Roster[] = [];
  const heirs = new Map<string, readonly string[]>();
  const noteHeirs = ({ document }: Roster): void => {
    for (const { id, replaces } of document.members) {
      const known = replaces === null ? [id] : (heirs.get(replaces) ?? []);
      if (replaces !== null && !known.includes(id)) heirs.set(replaces, [...known, id]);
    }
  };
  const trust = (links: readonly Roster[]): void => {
    for (const roster of links) {
      rosters.set(roster.document.sequence, roster);
      noteHeirs(roster);
    }
    newestFirst = [...rosters.values()].sort((a, b) => b.document.sequence - a.document.sequence);
  };

  /** The roster before one that is trusted already. */
  const before = async (roster: Roster): Promise<Roster> => {
    const sequence = roster.document.sequence - 1;
    const past = rosters.get(sequence) ?? verifyPredecessor(await api.pastRoster(sequence), roster);
    checkFollows(roster, past);
    return past;
  };

  /** All rosters from a new one down to a sequence, each linked to the one above. */
  const chainTo = async (newest: Roster, sequence: number): Promise<Roster[]> => {
    const chain = [newest];
    for (let last = newest; last.document.sequence > sequence; chain.push(last)) last = await before(last);
    return chain;
  };

  const take = async (from: RosterSeen | null): Promise<Readers> => {
    const readers = verifyRosterBundle(await api.rosterBundle(), pin, now(), from ?? undefined);
    const { roster } = readers;
    const chain = await chainTo(
      roster,
      Math.min(from?.sequence ?? roster.document.sequence, roster.document.sequence),
    );
    const last = chain.at(-1);
    if (from !== null && !(last && equalBytes(last.hash, from.hash)))
      throw new ProtocolError('roster-forked');
    trust(chain);
    return readers;
  };

  const lineOf = (member: string): RosterMember | undefined => {
    for (const roster of newestFirst) {
      const line = memberOf(roster, member);
      if (line !== undefined) return line;
    }
    return undefined;
  };

  const lineIn = (rosterHash: string, member: string): RosterMember | undefined => {
    const named = newestFirst.find((roster) => toBase64url(roster.hash) === rosterHash);
    return named && memberOf(named, member);
  };

  const inTurn = serially();
  let current = await take(seen);
  const seenNow = (): RosterSeen => ({
    sequence: current.roster.document.sequence,
    hash: current.roster.hash,
  });
  return {
    current: () => current,
    seen: seenNow,
    lineOf,
    heirsOf: (member) => heirs.get(member) ?? [],
    together: (one, other) =>
      newestFirst.some(
        (roster) => memberOf(roster, one) !== undefined && memberOf(roster, other) !== undefined,
      ),
    authorKeys: (author) => {
      const line = lineOf(author);
      return line === undefined ? undefined : fromBase64url(line.signingKey);
    },
    names: (rosterHash, author) => lineIn(rosterHash, author) !== undefined,
    reviewed: (rosterHash, author) => lineIn(rosterHash, author)?.role === 'reviewer',
    byHash: (rosterHash) => newestFirst.find((roster) => toBase64url(roster.hash) === rosterHash),
    former: () => {
      const isReviewer = (line: RosterMember): boolean => line.role === 'reviewer';
      const now = new Set(current.roster.document.members.filter(isReviewer).map(({ id }) => id));
      const all = newestFirst.flatMap(({ document }) => document.members.filter(isReviewer));
      return [...new Map(all.map((line) => [line.id, line])).values()].filter(({ id }) => !now.has(id));
    },
    refresh: () =>
      inTurn(async () => {
        current = await take(seenNow());
      }),
    readAll: () => inTurn(async () => trust(await chainTo(current.roster, 1))),
  };
};
