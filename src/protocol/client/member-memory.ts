import * as v from 'valibot';
import { toBase64url } from '../encoding/base64url.ts';
import { u32be } from '../encoding/bytes.ts';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField } from '../encoding/fields.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { paddedSize } from '../encoding/padded-size.ts';
import { ProtocolError } from '../errors.ts';
import type { MemberId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import {
  MEMBER_ID_BYTES,
  MEMORY_LARGEST_BYTES,
  MEMORY_SMALLEST_BYTES,
  SEAL_OVERHEAD_BYTES,
} from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { openUnder, sealUnder } from '../primitives/keyed.ts';

const HeaderSchema = v.strictObject({
  version: v.literal(1),
  member: bytesField(MEMBER_ID_BYTES),
  revision: countField(1),
});

/** Whose memory it is: the context of its seal. */
export interface MemoryOwner {
  readonly organisation: OrganisationId;
  readonly member: MemberId;
  readonly memoryKey: Uint8Array;
}

/** Seals what a member's client remembers (cursors, heads seen) as this revision. Throws `too-long` over 1 MiB. Source: docs/protocol.md, section 7. */
export const sealMemory = (
  { organisation, member, memoryKey }: MemoryOwner,
  revision: number,
  content: Uint8Array,
  entropy: Entropy,
): Uint8Array => {
  const header = encodeDocument({ version: 1, member: toBase64url(member), revision }, HeaderSchema);
  const frames = [header, content];
  const size = paddedSize(
    encodeFrames(LABEL.memberMemory, frames).length + SEAL_OVERHEAD_BYTES,
    MEMORY_SMALLEST_BYTES,
    MEMORY_LARGEST_BYTES,
  );
  const body = encodeFrames(LABEL.memberMemory, frames, size - SEAL_OVERHEAD_BYTES);
  return sealUnder(memoryKey, LABEL.memberMemory, [organisation, member, u32be(revision)], body, entropy);
};

/** The content of this revision. Throws `cannot-decrypt` (also for another revision), `wrong-context`, `bad-encoding`. */
export const openMemory = (
  { organisation, member, memoryKey }: MemoryOwner,
  revision: number,
  sealed: Uint8Array,
): Uint8Array => {
  const body = openUnder(memoryKey, LABEL.memberMemory, [organisation, member, u32be(revision)], sealed);
  const [header, content, ...more] = decodeFrames(LABEL.memberMemory, body, 'padded');
  if (header === undefined || content === undefined || more.length > 0)
    throw new ProtocolError('bad-encoding', 'memory');
  const read = decodeDocument(HeaderSchema, header);
  if (read.revision !== revision || read.member !== toBase64url(member))
    throw new ProtocolError('wrong-context', 'memory');
  return content;
};
