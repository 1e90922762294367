import { sealAgeFile } from '../age/file.ts';
import type { KemPublicKey } from '../age/keys.ts';
import { toBase64url } from '../encoding/base64url.ts';
import { encodeDocument } from '../encoding/document.ts';
import { encodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { type HeadSlotWrite, signHeadSlotWrite } from '../head-slot-write.ts';
import { LABEL } from '../labels.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { sealUnder, signLabelled } from '../primitives/keyed.ts';
import type { SlotId } from '../slot-id.ts';
import { dayOf } from '../times.ts';
import { type CaseSecret, headKey, headSlotId, headWritePair, type LogKeys } from './case-secret.ts';
import { encodeHeld, type HeadConsent, shownAlone } from './head-consent.ts';
import {
  ConsentHeadSchema,
  type HeadHeader,
  HeadHeaderSchema,
  OpenedHeadSchema,
  SpanningHeadSchema,
  type ToldOpening,
} from './head-header.ts';
import { type ReplyAuthor, SLOT_PLAINTEXT_BYTES, type SlotPlace } from './slot-seal.ts';

/** What a head slot is to say. Indices count the answers of all epochs; those in between are live. */
export interface HeadState {
  readonly revision: number;
  readonly firstIndex: number;
  readonly nextIndex: number;
  /** The earlier epochs whose answers are live too, in their order: each up to `until`. Absent where there are none. */
  readonly earlier?: readonly { readonly keys: LogKeys; readonly until: number }[];
  readonly received: string; // day
  readonly status: string; // a word of the casefile
  readonly consent: Uint8Array; // signed, whole; empty where it is longer than `CONSENT_BYTES`
  /** What more there is to tell of consent. Absent where the team holds just this one and asks nothing. */
  readonly more?: HeadConsent;
  /** The last openings of names by one person alone. Absent where there were none. */
  readonly openings?: readonly ToldOpening[];
}

/**
 * Seals a revision of the head slot under the current epoch's keys, signed by its author and for the server.
 * `first` is S_0; `writer` the keys of the epoch whose write key the server holds. `now` in milliseconds since 1970.
 * Throws `too-long`, `bad-encoding` (also for more live answers than an opening collects). Source: docs/protocol.md, section 5.
 */
export const sealHeadSlot = (
  first: CaseSecret,
  keys: LogKeys,
  writer: LogKeys,
  state: HeadState,
  recipient: KemPublicKey,
  author: ReplyAuthor,
  place: SlotPlace,
  now: number,
  entropy: Entropy,
): { readonly id: SlotId; readonly write: HeadSlotWrite } => {
  const id = headSlotId(keys.log, first);
  const more = moreOf(state);
  const header = encodeHeader(headerOf(keys, { ...state, more }, author, place, dayOf(now)));
  const rest: Uint8Array[] = (state.earlier ?? []).map((epoch) => epoch.keys.secret);
  if (more !== null) rest.push(encodeHeld(more.held));
  const signed = partsOf(id, header, keys.secret, state.consent, ...rest);
  const signature = signLabelled(author.signingKey, LABEL.headSignature, signed);
  const frames = [header, keys.secret, state.consent, signature, ...rest];
  const plaintext = encodeFrames(LABEL.headContent, frames, SLOT_PLAINTEXT_BYTES);
  const file = sealAgeFile({ plaintext, recipients: [recipient], decoys: 0, entropy });
  const sealed = sealUnder(headKey(keys.log, first), LABEL.headSeal, [id], file, entropy);
  const write = headWritePair(writer);
  const nextWriteKey = writer.epoch === keys.epoch ? new Uint8Array(0) : headWritePair(keys).publicKey;
  const unsigned = { revision: state.revision, sealed, writeKey: write.publicKey, nextWriteKey };
  return { id, write: signHeadSlotWrite(id, unsigned, write.secretKey) };
};

/** What tells of openings tells all of consent as well. */
const moreOf = ({ more, openings, consent }: HeadState): HeadConsent | null =>
  more ?? (openings === undefined ? null : shownAlone(consent));

const headerOf = (
  keys: LogKeys,
  {
    revision,
    firstIndex,
    nextIndex,
    received,
    status,
    earlier = [],
    more,
    openings,
  }: Omit<HeadState, 'more'> & { readonly more: HeadConsent | null },
  author: ReplyAuthor,
  { organisation, roster }: SlotPlace,
  day: string,
): HeadHeader => {
  const fields = {
    organisation: toBase64url(organisation),
    caseId: toBase64url(keys.log),
    revision,
    epoch: keys.epoch,
    firstIndex,
    nextIndex,
    received,
    status,
    author: toBase64url(author.member),
    roster: toBase64url(roster.hash),
    day,
  };
  const parts = earlier.map(({ keys: { epoch }, until }) => ({ epoch, until }));
  if (more !== null) {
    const { consents, withdrawals, confirmations } = more.held;
    const held = {
      consents: consents.length,
      withdrawals: withdrawals.length,
      confirmations: confirmations.length,
    };
    const consenting = { earlier: parts, held, questions: [...more.questions] };
    return openings === undefined
      ? { version: 3, ...fields, ...consenting }
      : { version: 4, ...fields, ...consenting, openings: [...openings] };
  }
  return parts.length === 0 ? { version: 1, ...fields } : { version: 2, ...fields, earlier: parts };
};

const encodeHeader = (header: HeadHeader): Uint8Array => {
  if (header.version === 1) return encodeDocument(header, HeadHeaderSchema);
  if (header.version === 2) return encodeDocument(header, SpanningHeadSchema);
  return header.version === 3
    ? encodeDocument(header, ConsentHeadSchema)
    : encodeDocument(header, OpenedHeadSchema);
};
