import { ProtocolError } from '../errors.ts';
import type { OrganisationId } from '../ids.ts';
import { eventHash, type LogAppend, signAppend } from '../log-append.ts';
import type { Entropy } from '../primitives/entropy.ts';
import type { RosterHash } from '../roster.ts';
import { sealCard } from './case-card.ts';
import { type LogKeys, logWritePair } from './case-secret.ts';
import { headOf, type LogChain } from './log-chain.ts';
import type { LogAuthor } from './log-event.ts';
import { type LogEventDraft, sealLogEvent } from './seal-log-event.ts';

/** What an append needs besides the event: where it goes, who writes, and what lists shall show. */
export interface AppendContext {
  readonly organisation: OrganisationId;
  readonly roster: RosterHash;
  readonly author: LogAuthor;
  readonly card: Uint8Array; // a document of the casefile
  readonly nextKeys?: LogKeys; // of the epoch that this event opens
}

/**
 * The next step of a log, ready to be posted: sealed event, card that names it, signature for the server.
 * The first event of a case is always in the largest size. `now` in milliseconds since 1970. Throws `too-long`,
 * `bad-argument` for an epoch event without the keys it opens, or keys without it. Source: docs/protocol.md, section 6.
 */
export const appendTo = (
  chain: LogChain,
  draft: LogEventDraft,
  { organisation, roster, author, card, nextKeys }: AppendContext,
  now: number,
  entropy: Entropy,
): LogAppend => {
  if ((draft.type === 'epoch') !== (nextKeys !== undefined)) throw new ProtocolError('bad-argument', 'epoch');
  const head = headOf(chain);
  const place = { organisation, roster, sequence: chain.events.length, previous: head?.hash ?? null };
  const size = head === null && draft.type === 'filed' ? 'largest' : undefined;
  const event = sealLogEvent(chain.keys, place, author, draft, now, entropy, size);
  const at = { sequence: place.sequence, hash: eventHash(event) };
  const write = logWritePair(chain.keys);
  const step = {
    sequence: place.sequence,
    event,
    card: sealCard(nextKeys ?? chain.keys, at, card, entropy),
    writeKey: write.publicKey,
    nextWriteKey: nextKeys === undefined ? new Uint8Array(0) : logWritePair(nextKeys).publicKey,
  };
  return signAppend(chain.keys.log, step, write.secretKey);
};
