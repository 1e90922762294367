import { equalBytes } from '../encoding/bytes.ts';
import { ProtocolError } from '../errors.ts';
import type { OrganisationId } from '../ids.ts';
import type { EventHash } from '../log-append.ts';
import type { LogKeys } from './case-secret.ts';
import { openNewEpoch, type SecretOf } from './epoch-event.ts';
import { type AuthorKeys, type LogEvent, openLogEvent, previousOf } from './log-event.ts';

/** How far a client has seen a log. It never goes back. */
export interface LogHead {
  readonly sequence: number;
  readonly hash: EventHash;
}

/**
 * A log as far as it was read, every link checked. `first` are the keys of epoch 0, `keys` those of the epoch that the next
 * event is sealed under.
 */
export interface LogChain {
  readonly first: LogKeys;
  readonly keys: LogKeys;
  readonly events: readonly LogEvent[];
}

/** A log of which nothing was read. Throws `bad-argument` for keys of another epoch than 0. */
export const emptyChain = (first: LogKeys): LogChain => {
  if (first.epoch !== 0) throw new ProtocolError('bad-argument', 'epoch');
  return { first, keys: first, events: [] };
};

/** How far a log was read, or null where there is nothing. */
export const headOf = (chain: LogChain): LogHead | null => {
  const last = chain.events.at(-1);
  return last === undefined ? null : { sequence: last.header.sequence, hash: last.hash };
};

/**
 * Adds the next sealed events. Throws `log-forked`, and what `openLogEvent` throws; the chain given stays
 * as it was. Across an epoch the secret is found by `secretOf`, which answers undefined for one that was not granted
 * (`not-on-case`); whoever joins late was granted every epoch. Source: docs/protocol.md, section 6.
 */
export const extendLog = (
  chain: LogChain,
  sealedEvents: readonly Uint8Array[],
  organisation: OrganisationId,
  authorKeys: AuthorKeys,
  secretOf: SecretOf,
): LogChain => {
  let keys = chain.keys;
  const events = [...chain.events];
  for (const sealed of sealedEvents) {
    const event = openLogEvent(keys, organisation, events.length, sealed, authorKeys);
    checkLink(event, events.at(-1));
    events.push(event);
    if (event.header.type === 'epoch') keys = openNewEpoch(event.data, keys, secretOf);
  }
  return { first: chain.first, keys, events };
};

/**
 * The epoch event after a chain, for a reader who was not granted the secret that it opens: there the log ends for them.
 * Checked like any other event. Throws `log-forked`, and what `openLogEvent` throws.
 */
export const readShutEvent = (
  chain: LogChain,
  sealed: Uint8Array,
  organisation: OrganisationId,
  authorKeys: AuthorKeys,
): LogEvent => {
  const event = openLogEvent(chain.keys, organisation, chain.events.length, sealed, authorKeys);
  checkLink(event, chain.events.at(-1));
  return event;
};

const checkLink = (event: LogEvent, before: LogEvent | undefined): void => {
  const named = previousOf(event);
  const expected = before?.hash ?? null;
  const linked = named === null || expected === null ? named === expected : equalBytes(named, expected);
  if (!linked) throw new ProtocolError('log-forked');
};

/** Throws `log-rolled-back` when the chain ends before what was seen, `log-forked` when it differs there. */
export const checkAgainstSeen = (chain: LogChain, seen: LogHead): void => {
  const event = chain.events[seen.sequence];
  if (event === undefined) throw new ProtocolError('log-rolled-back');
  if (!equalBytes(event.hash, seen.hash)) throw new ProtocolError('log-forked');
};
