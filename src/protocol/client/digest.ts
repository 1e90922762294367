import * as v from 'valibot';
import { toBase64url } from '../encoding/base64url.ts';
import { concat, equalBytes, u32be } from '../encoding/bytes.ts';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { paddedSize } from '../encoding/padded-size.ts';
import { partsOf } from '../encoding/parts.ts';
import { readerOf } from '../encoding/reader.ts';
import { ProtocolError } from '../errors.ts';
import type { MemberId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import {
  MEMBER_ID_BYTES,
  MEMORY_LARGEST_BYTES,
  MEMORY_SMALLEST_BYTES,
  ORGANISATION_ID_BYTES,
  SEAL_OVERHEAD_BYTES,
} from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { derive, mac, openUnder, sealUnder, signLabelled, verifyLabelled } from '../primitives/keyed.ts';
import { instantField, instantOf } from '../times.ts';
import type { LogKeys } from './case-secret.ts';
import type { LogHead } from './log-chain.ts';
import type { AuthorKeys, LogAuthor } from './log-event.ts';

const SHORT_BYTES = 16;
const DIGEST_ENTRY_BYTES = SHORT_BYTES + 4 + SHORT_BYTES;

const HeaderSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  member: bytesField(MEMBER_ID_BYTES),
  time: instantField,
});

/** One log's head as a member saw it. `firstKeys` are those of epoch 0, which name the log to its holders only. */
export interface SeenHead {
  readonly firstKeys: LogKeys;
  readonly head: LogHead;
}

/** What a colleague said they saw: by tag, so that only holders of a log recognise it. */
export interface Digest {
  readonly member: string;
  readonly time: string;
  readonly heads: ReadonlyMap<string, { readonly sequence: number; readonly shortHash: Uint8Array }>;
}

/**
 * Seals all heads that a member has seen to the team. `now` in milliseconds since 1970. Throws `too-long`.
 * Source: docs/protocol.md, section 6.
 */
export const sealDigest = (
  team: LogKeys,
  organisation: OrganisationId,
  author: LogAuthor,
  seen: readonly SeenHead[],
  now: number,
  entropy: Entropy,
): Uint8Array => {
  const header = encodeDocument(
    {
      version: 1,
      organisation: toBase64url(organisation),
      member: toBase64url(author.member),
      time: instantOf(now),
    },
    HeaderSchema,
  );
  const heads = concat(
    ...seen.map(({ firstKeys, head }) =>
      concat(tagOf(firstKeys), u32be(head.sequence), head.hash.subarray(0, SHORT_BYTES)),
    ),
  );
  const signature = signLabelled(author.signingKey, LABEL.digestSignature, partsOf(header, heads));
  const frames = [header, heads, signature];
  const needed = encodeFrames(LABEL.digestContent, frames).length + SEAL_OVERHEAD_BYTES;
  const size = paddedSize(needed, MEMORY_SMALLEST_BYTES, MEMORY_LARGEST_BYTES);
  const body = encodeFrames(LABEL.digestContent, frames, size - SEAL_OVERHEAD_BYTES);
  return sealUnder(digestKey(team), LABEL.digestSeal, [organisation, author.member], body, entropy);
};

/** Throws `cannot-decrypt`, `wrong-context`, `unknown-author`, `bad-signature`, `bad-encoding`, `bad-length`. */
export const openDigest = (
  team: LogKeys,
  organisation: OrganisationId,
  member: MemberId,
  sealed: Uint8Array,
  authorKeys: AuthorKeys,
): Digest => {
  const body = openUnder(digestKey(team), LABEL.digestSeal, [organisation, member], sealed);
  const frames = decodeFrames(LABEL.digestContent, body, 'padded');
  const [rawHeader, heads, signature] = frames;
  if (!rawHeader || !heads || !signature || frames.length !== 3)
    throw new ProtocolError('bad-encoding', 'digest');
  const header = decodeDocument(HeaderSchema, rawHeader);
  if (header.organisation !== toBase64url(organisation) || header.member !== toBase64url(member)) {
    throw new ProtocolError('wrong-context', 'digest');
  }
  const authorKey = authorKeys(header.member);
  if (authorKey === undefined) throw new ProtocolError('unknown-author');
  verifyLabelled(authorKey, LABEL.digestSignature, partsOf(rawHeader, heads), signature);
  return { member: header.member, time: header.time, heads: readHeads(heads) };
};

/** How a colleague's head compares with the log as we see it. `behind` means the server withholds events from us. */
export const compareWithDigest = (
  digest: Digest,
  firstKeys: LogKeys,
  hashAt: (sequence: number) => Uint8Array | undefined,
): 'unknown' | 'agrees' | 'forked' | 'behind' => {
  const told = digest.heads.get(toBase64url(tagOf(firstKeys)));
  if (told === undefined) return 'unknown';
  const ours = hashAt(told.sequence);
  if (ours === undefined) return 'behind';
  return equalBytes(ours.subarray(0, SHORT_BYTES), told.shortHash) ? 'agrees' : 'forked';
};

const readHeads = (bytes: Uint8Array): Digest['heads'] => {
  const reader = readerOf(bytes);
  const heads = new Map<string, { sequence: number; shortHash: Uint8Array }>();
  const count = bytes.length / DIGEST_ENTRY_BYTES;
  if (!Number.isInteger(count)) throw new ProtocolError('bad-length', 'heads');
  for (let i = 0; i < count; i += 1) {
    const tag = toBase64url(reader.take(SHORT_BYTES));
    heads.set(tag, { sequence: reader.u32(), shortHash: reader.take(SHORT_BYTES) });
  }
  if (heads.size !== count) throw new ProtocolError('bad-encoding', 'a log twice');
  return heads;
};

const tagOf = ({ log, secret }: LogKeys): Uint8Array =>
  mac(derive(secret, LABEL.digestTagKey), LABEL.digestTag, log).slice(0, SHORT_BYTES);

const digestKey = ({ secret }: LogKeys): Uint8Array => derive(secret, LABEL.digestKey);
