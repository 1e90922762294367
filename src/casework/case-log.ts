import type { CaseEvent } from '../casefile/case-event.ts';
import { type CaseState, foldCase } from '../casefile/case-state.ts';
import type { LogKeys } from '../protocol/client/case-secret.ts';
import type { FiledReport } from '../protocol/client/filed-event.ts';
import { emptyChain, type LogChain } from '../protocol/client/log-chain.ts';
import type { LogEvent } from '../protocol/client/log-event.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { EventHash } from '../protocol/log-append.ts';
import { type Serially, serially } from './serially.ts';

/** A log as this desk has read it, as far as it stands. */
export interface CaseLog {
  readonly id: string; // log id in base64url
  readonly first: LogKeys;
  /** Whoever reads on or appends does so in here: one at a time for each log. */
  readonly inTurn: Serially;
  chain: LogChain;
  /** Why reading stopped before the end; null while all of it stands. */
  fault: ProtocolError | null;
  /** What is wrong inside an event that stands: the rest of the log is read all the same. */
  damage: ProtocolError | null;
  filed: FiledReport | null;
  /** Secrets of later epochs that were needed to read it, whether or not they are on our ring yet. */
  found: readonly LogKeys[];
  /** The epoch event at which reading ended, for its secret was never given to us. */
  shut: LogEvent | null;
  events: readonly CaseEvent[];
  state: CaseState;
  /** An append whose answer was lost: whether it was done shows when the log is read again. */
  uncertain: { readonly key: string; readonly sequence: number; readonly hash: EventHash } | null;
  /** An answer that was begun: the same text again goes on with it. */
  unfinished: { readonly text: string; readonly messageId: Uint8Array } | null;
  /** Splittings of the names' key (by sequence) whose part for us was looked at, and those where it is no good. */
  readonly checkedParts: Set<number>;
  readonly wrongParts: Set<number>;
  /** How many events the replies at the server are known to reflect. */
  settled: number;
}

export const unreadLog = (first: LogKeys): CaseLog => ({
  id: toBase64url(first.log),
  first,
  inTurn: serially(),
  chain: emptyChain(first),
  fault: null,
  damage: null,
  filed: null,
  found: [],
  shut: null,
  events: [],
  state: foldCase([]),
  uncertain: null,
  unfinished: null,
  checkedParts: new Set(),
  wrongParts: new Set(),
  settled: 0,
});

/** Empties a log that is ours no longer: whoever still holds it holds none of its words. */
export const blankLog = (log: CaseLog): void => {
  const fault = new ProtocolError('not-on-case');
  Object.assign(log, { ...unreadLog(log.first), inTurn: log.inTurn, fault });
};
