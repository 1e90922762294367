import { toBase64url } from '../encoding/base64url.ts';
import { encodeDocument } from '../encoding/document.ts';
import { encodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { ProtocolError } from '../errors.ts';
import type { OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { EVENT_SIZES, SEAL_OVERHEAD_BYTES } from '../limits.ts';
import type { EventHash } from '../log-append.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { sealUnder, signLabelled } from '../primitives/keyed.ts';
import type { RosterHash } from '../roster.ts';
import { instantOf } from '../times.ts';
import { type LogKeys, logKey } from './case-secret.ts';
import { type LogAuthor, logSealContext } from './log-event.ts';
import { LogEventHeaderSchema } from './log-event-header.ts';

/** What a member writes. `data` is a document of the casefile, or frames of this protocol for the types it defines. */
export interface LogEventDraft {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Where the next event goes: after which one, in whose log. */
export interface LogPlace {
  readonly organisation: OrganisationId;
  readonly roster: RosterHash;
  readonly sequence: number;
  readonly previous: EventHash | null;
}

/**
 * Seals and signs an event in the smallest size that holds it, or in the largest if asked.
 * `now` in milliseconds since 1970. Throws `too-long`, `bad-encoding` for a type that is no word.
 * Source: docs/protocol.md, section 6.
 */
export const sealLogEvent = (
  keys: LogKeys,
  place: LogPlace,
  author: LogAuthor,
  draft: LogEventDraft,
  now: number,
  entropy: Entropy,
  size?: 'largest',
): Uint8Array => {
  const header = encodeDocument(
    {
      version: 1,
      organisation: toBase64url(place.organisation),
      log: toBase64url(keys.log),
      epoch: keys.epoch,
      sequence: place.sequence,
      previous: place.previous === null ? null : toBase64url(place.previous),
      roster: toBase64url(place.roster),
      time: instantOf(now),
      author: toBase64url(author.member),
      type: draft.type,
    },
    LogEventHeaderSchema,
  );
  const signature = signLabelled(author.signingKey, LABEL.logSignature, partsOf(header, draft.data));
  const frames = [header, draft.data, signature];
  const body = encodeFrames(LABEL.logEvent, frames, eventBodyBytes(frames, size));
  return sealUnder(logKey(keys), LABEL.logSeal, logSealContext(keys, place.sequence), body, entropy);
};

const eventBodyBytes = (frames: readonly Uint8Array[], size?: 'largest'): number => {
  const needed = encodeFrames(LABEL.logEvent, frames).length + SEAL_OVERHEAD_BYTES;
  const fitting = EVENT_SIZES.find((bytes) => bytes >= needed);
  if (fitting === undefined) throw new ProtocolError('too-long', 'event');
  return (size === 'largest' ? Math.max(...EVENT_SIZES) : fitting) - SEAL_OVERHEAD_BYTES;
};
