import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { appendTo } from '../../src/protocol/client/append-event.ts';
import { emptyChain, extendLog, type LogChain } from '../../src/protocol/client/log-chain.ts';
import type { LogAuthor } from '../../src/protocol/client/log-event.ts';
import type { LogEventDraft } from '../../src/protocol/client/seal-log-event.ts';
import { fromBase64url } from '../../src/protocol/encoding/base64url.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { type RosterHash, verifyPastRoster } from '../../src/protocol/roster.ts';
import { appendCaseEvent } from '../../src/services/append-case-event.ts';
import { readCaseEvents } from '../../src/services/read-case-events.ts';
import type { TestReporter } from './reporter.ts';
import type { TeamPortal } from './team-portal.ts';

/** The log of a case as it stands in the database, opened with the reporter's own keys. */
export const chainOf = async (portal: TeamPortal, { keys }: TestReporter): Promise<LogChain> => {
  const first = { log: keys.caseId, epoch: 0, secret: keys.caseSecret };
  const { events } = await readCaseEvents(portal.db, first.log, 0);
  const keyOf = (id: string): Uint8Array | undefined => {
    const member = portal.made.members.find(({ entry }) => entry.id === id);
    return member && fromBase64url(member.entry.signingKey);
  };
  return extendLog(emptyChain(first), events, portal.made.id, keyOf, () => undefined);
};

/** Writes an event as somebody would who has the keys of the case and no program of ours. */
export const craftEvent = async (
  portal: TeamPortal,
  reporter: TestReporter,
  roster: RosterHash,
  author: LogAuthor,
  draft: LogEventDraft,
): Promise<void> => {
  const chain = await chainOf(portal, reporter);
  const context = { organisation: portal.made.id, roster, author, card: new Uint8Array(0) };
  const step = appendTo(chain, draft, context, Date.now(), systemEntropy);
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
