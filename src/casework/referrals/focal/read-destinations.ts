import { decodeNews, isTeamWord } from '../../../casefile/referral/news-document.ts';
import type { HeldNews } from '../../../casefile/referral/referral-state.ts';
import { openEnvelope } from '../../../protocol/client/envelope.ts';
import { readSealedMessage, type SealedMessage } from '../../../protocol/client/message.ts';
import { isNewsOf, openNews, type ReferralKeys } from '../../../protocol/client/referral/news.ts';
import { type ReadReferral, readReferral } from '../../../protocol/client/referral/referral.ts';
import { fromBase64url, toBase64url } from '../../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import { ENTRIES_PER_PAGE } from '../../../protocol/limits.ts';
import { memberOf } from '../../../protocol/roster.ts';
import { destinationStream } from '../../../protocol/stream-names.ts';
import { dayOf } from '../../../protocol/times.ts';
import type { DeskCore } from '../../desk-core.ts';
import { formerIdsOf } from '../../former-ids.ts';
import { lookFurther } from '../../look-further.ts';
import { judgeReferral } from './judge-referral.ts';
import type { ReceivedReferral } from './received.ts';

/** What came on the stream of one destination. Kept in memory alone: the stream keeps it for us, sealed. */
interface Arrived {
  cursor: number;
  readonly referrals: ReadReferral[];
  readonly messages: SealedMessage[];
}

export type DestinationMemory = Map<string, Arrived>;

/** The destinations of the current roster in which we stand. */
export const ownDestinations = ({ rosters, member }: DeskCore): readonly string[] => {
  const me = toBase64url(member);
  const { document } = rosters.current().roster;
  return document.destinations.filter(({ members }) => members.includes(me)).map(({ id }) => id);
};

/** Reads on in every stream of ours, and says whether anything new came. What is broken is told, and keeps nothing else from being read. */
export const readDestinations = async (core: DeskCore, memory: DestinationMemory): Promise<boolean> => {
  let isNew = false;
  for (const destination of ownDestinations(core)) {
    const arrived = memory.get(destination) ?? { cursor: 0, referrals: [], messages: [] };
    memory.set(destination, arrived);
    for (let full = true; full; ) {
      const page = await core.means.api.entriesAfter(destinationStream(destination), arrived.cursor);
      isNew ||= page.length > 0;
      for (const { position, entry } of page) {
        if (position <= arrived.cursor) throw new ProtocolError('bad-encoding', 'stream');
        arrived.cursor = position;
        takeIn(core, arrived, entry, position);
      }
      full = page.length >= ENTRIES_PER_PAGE;
    }
  }
  const named = [...memory.values()].flatMap(({ referrals }) =>
    referrals.flatMap(({ header, dossier }) => [header.roster, dossier.header.roster]),
  );
  if (named.some((hash) => core.rosters.byHash(hash) === undefined)) await lookFurther(core);
  return isNew;
};

/** Keeps what an entry of a stream holds; what does not open to us is nobody's of ours. */
export const takeIn = (core: DeskCore, arrived: Arrived, entry: Uint8Array, position: number): void => {
  try {
    const body = openEnvelope(entry, core.ownKeys.seeds());
    if (body === null) return;
    try {
      arrived.referrals.push(readReferral(body));
    } catch (error) {
      if (!(error instanceof ProtocolError) || error.code !== 'wrong-label') throw error;
      arrived.messages.push(readSealedMessage(body, core.organisation));
    }
  } catch (error) {
    core.warnings.addRefusal(error, 'stream', String(position));
  }
};

/** Every referral with its verdict and its news. The same dossier that came twice is one. */
export const receivedIn = (core: DeskCore, memory: DestinationMemory): readonly ReceivedReferral[] =>
  [...memory].flatMap(([destination, { referrals, messages }]) => {
    const byHash = new Map(referrals.map((read) => [toBase64url(read.dossier.hash), read]));
    return [...byHash.values()].map((read) => receive(core, destination, read, messages)).toReversed();
  });

export const keysOfReferral = (core: DeskCore, { dossier }: ReadReferral): ReferralKeys => ({
  organisation: core.organisation,
  referral: fromBase64url(dossier.header.referral),
  secret: dossier.secret,
});

const receive = (
  core: DeskCore,
  destination: string,
  read: ReadReferral,
  messages: readonly SealedMessage[],
): ReceivedReferral => {
  const news = newsOf(core, destination, keysOfReferral(core, read), messages);
  const { referral: id } = read.dossier.header;
  const place = { id, destination, hash: read.dossier.hash, sent: read.header.sent, news };
  try {
    const proven = judgeReferral(read, {
      organisation: core.organisation,
      destination,
      rosterOf: (hash) => core.rosters.byHash(hash),
      formerIds: (member) => formerIdsOf(core.rosters, member),
      today: firstRead(news, dayOf(core.means.now())),
    });
    return { ...place, verdict: { kind: 'stands', proven } };
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    return { ...place, verdict: { kind: 'refused', code: error.code } };
  }
};

/** What somebody of this destination said of it first shows that it stood on that day: time that passes since takes nothing away. */
const firstRead = (news: readonly HeldNews[], today: string): string =>
  news
    .filter(({ from }) => from === 'destination')
    .map(({ said }) => said.slice(0, today.length))
    .reduce((earliest, day) => (day < earliest ? day : earliest), today);

const newsOf = (
  core: DeskCore,
  destination: string,
  keys: ReferralKeys,
  messages: readonly SealedMessage[],
): readonly HeldNews[] => {
  const held = new Map<string, HeldNews>();
  for (const message of messages.filter((each) => isNewsOf(keys, each))) {
    try {
      const { nonce, header, data } = openNews(keys, message, core.rosters.authorKeys);
      const from = standingOf(core, destination, header.roster, header.author);
      const news = decodeNews(data);
      if (from === null || (from === 'team') !== isTeamWord(news.status)) continue;
      const id = toBase64url(nonce);
      held.set(id, { id, by: header.author, from, said: header.time, news, sequence: held.size });
    } catch (error) {
      core.warnings.addRefusal(error, 'stream', destination);
    }
  }
  return [...held.values()].sort((one, other) =>
    one.said < other.said ? -1 : one.said > other.said ? 1 : 0,
  );
};

const standingOf = (
  { rosters }: DeskCore,
  destination: string,
  rosterHash: string,
  author: string,
): HeldNews['from'] | null => {
  const roster = rosters.byHash(rosterHash);
  const line = roster && memberOf(roster, author);
  if (line?.role === 'reviewer') return 'team';
  const isHere = roster?.document.destinations.some(
    ({ id, members }) => id === destination && members.includes(author),
  );
  return line?.role === 'focal-point' && isHere === true ? 'destination' : null;
};
