import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { appendTo } from '../../src/protocol/client/append-event.ts';
import { emptyChain, extendLog, type LogChain } from '../../src/protocol/client/log-chain.ts';
import type { LogAuthor } from '../../src/protocol/client/log-event.ts';
import type { LogEventDraft } from '../../src/protocol/client/seal-log-event.ts';
import { fromBase64url } from '../../src/protocol/encoding/base64url.ts';
import type { RosterHash } from '../../src/protocol/roster.ts';
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
