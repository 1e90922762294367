import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { appendTo } from '../../src/protocol/client/append-event.ts';
import { epochCommitment, type LogKeys } from '../../src/protocol/client/case-secret.ts';
import { openKeyFile } from '../../src/protocol/client/key-file.ts';
import { openRingRow } from '../../src/protocol/client/key-ring.ts';
import { emptyChain, extendLog, type LogChain } from '../../src/protocol/client/log-chain.ts';
import type { LogAuthor } from '../../src/protocol/client/log-event.ts';
import { deriveMemberKeys, deriveSignInKeys } from '../../src/protocol/client/member-keys.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import type { LogEventDraft } from '../../src/protocol/client/seal-log-event.ts';
import { fromBase64url } from '../../src/protocol/encoding/base64url.ts';
import { concat, equalBytes, u32be } from '../../src/protocol/encoding/bytes.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { type RosterHash, verifyPastRoster } from '../../src/protocol/roster.ts';
import { appendCaseEvent } from '../../src/services/append-case-event.ts';
import { readCaseEvents } from '../../src/services/read-case-events.ts';
import type { TestReporter } from './reporter.ts';
import type { TeamPortal } from './team-portal.ts';

/** The reporter of a case; `later` are secrets that no member has taken over yet, `joined` members who came after the first roster. */
export type Insider = Pick<TestReporter, 'keys'> & {
  readonly later?: readonly LogKeys[];
  readonly joined?: readonly NewMember[];
};

/** The secrets of a log on the key rings of all members, opened with their phrases. */
const ringKeys = async ({ db, made }: TeamPortal, log: Uint8Array): Promise<LogKeys[]> => {
  const rows = await db.selectFrom('key_ring_entry').selectAll().where('log_id', '=', log).execute();
  return rows.flatMap(({ member, epoch, sealed }) => {
    const owner = made.members.find(({ id }) => equalBytes(id, member));
    if (owner === undefined) return [];
    const signIn = deriveSignInKeys(readPhrase(owner.phrase.join(' ')), made.id);
    const { seed } = openKeyFile(owner.keyFile, made.id, signIn);
    const { ringKey } = deriveMemberKeys(seed);
    const row = concat(log, u32be(epoch), sealed);
    return [openRingRow({ organisation: made.id, member: owner.id, ringKey }, row)];
  });
};

/** The log of a case as it stands in the database, opened with everything that anybody has. */
export const chainOf = async (
  portal: TeamPortal,
  { keys, later = [], joined = [] }: Insider,
): Promise<LogChain> => {
  const first = { log: keys.caseId, epoch: 0, secret: keys.caseSecret };
  const { events } = await readCaseEvents(portal.db, first.log, 0);
  const known = [...later, ...(await ringKeys(portal, first.log))];
  const keyOf = (id: string): Uint8Array | undefined => {
    const member = [...portal.made.members, ...joined].find(({ entry }) => entry.id === id);
    return member && fromBase64url(member.entry.signingKey);
  };
  return extendLog(emptyChain(first), events, portal.made.id, keyOf, (epoch, commitment) =>
    known.find((one) => one.epoch === epoch && equalBytes(epochCommitment(one.secret), commitment)),
  );
};

/** Writes an event as somebody would who has the keys of the case and no program of ours; `at`: when, as they say. */
export const craftEvent = async (
  portal: TeamPortal,
  reporter: Insider,
  roster: RosterHash,
  author: LogAuthor,
  draft: LogEventDraft & { readonly nextKeys?: LogKeys },
  at = Date.now(),
): Promise<void> => {
  const chain = await chainOf(portal, reporter);
  const { nextKeys, ...event } = draft;
  const context = { organisation: portal.made.id, roster, author, card: new Uint8Array(0) };
  const step = appendTo(
    chain,
    event,
    nextKeys === undefined ? context : { ...context, nextKeys },
    at,
    systemEntropy,
  );
  await appendCaseEvent(portal.db, chain.keys.log, step);
};

/** The team's log as it stands in the database. */
export const teamChainOf = async ({ made, db }: TeamPortal): Promise<LogChain> => {
  const keyOf = (id: string): Uint8Array | undefined => {
    const member = made.members.find(({ entry }) => entry.id === id);
    return member && fromBase64url(member.entry.signingKey);
  };
  for (let chain = emptyChain(made.team.keys); ; ) {
    const from = chain.events.length;
    const { nextSequence: length, events } = await readCaseEvents(db, made.team.keys.log, from);
    chain = extendLog(chain, events, made.id, keyOf, () => undefined);
    if (chain.events.length >= length) return chain;
  }
};

/** Writes an event of any type into the team's log, as a reviewer with a program of their own would. */
export const craftTeamEvent = async (
  portal: TeamPortal,
  member: NewMember | undefined,
  draft: LogEventDraft,
): Promise<void> => {
  const { made, db } = portal;
  if (member === undefined) throw new Error('no reviewer');
  const roster = verifyPastRoster(made.roster, decodePin(made.pin)).hash;
  const context = { organisation: made.id, roster, author: member.author, card: new Uint8Array(0) };
  const step = appendTo(await teamChainOf(portal), draft, context, Date.now(), systemEntropy);
  await appendCaseEvent(db, made.team.keys.log, step);
};
