import { openAgeFile } from '../age/file.ts';
import type { KemSeed } from '../age/keys.ts';
import { fromBase64url, toBase64url } from '../encoding/base64url.ts';
import { exactly } from '../encoding/bytes.ts';
import { decodeDocument } from '../encoding/document.ts';
import { decodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { fromUtf8 } from '../encoding/utf8.ts';
import { ProtocolError } from '../errors.ts';
import type { OrganisationId } from '../ids.ts';
import { KEY_BYTES } from '../limits.ts';
import { verifyLabelled } from '../primitives/keyed.ts';
import { memberOf, type Roster } from '../roster.ts';
import { type DestroyToken, type SlotId, slotIdOf } from '../slot-id.ts';
import { type LogKeys, slotKey, slotToken } from './case-secret.ts';
import { type ReplyHeader, ReplyHeaderSchema } from './reply-header.ts';
import { ANSWER_LABELS, FILES_LABELS, type SlotLabels, TOLD_LABELS } from './slot-labels.ts';
import { openOuterSeal } from './slot-seal.ts';

/**
 * One part of an answer, as the reporter reads it. `signed` is false when the author is not in the roster at hand, or stands
 * there under another label: the page says so.
 */
export interface Reply {
  readonly header: ReplyHeader;
  readonly text: string;
  readonly destroyToken: DestroyToken;
  readonly id: SlotId;
  readonly signed: boolean;
}

/** A document of the casefile in the slot of an answer, opaque here. */
export interface DocumentSlot extends Omit<Reply, 'text'> {
  readonly document: Uint8Array;
}

/** What the server answered for the token of an index, whose it is, and who may have signed it. */
type Where = readonly [
  keys: LogKeys,
  index: number,
  bytes: Uint8Array,
  kemSeed: KemSeed,
  organisation: OrganisationId,
  roster: Roster,
];

/**
 * Opens what the server answered for a token. Null when it is not a reply of ours (nothing there, noise, or a document in its place).
 * Throws `cannot-decrypt`, `wrong-context`, `bad-signature`, `bad-encoding`, `bad-length` and what `openAgeFile` throws
 * for one that is ours but broken. Source: docs/protocol.md, section 5.
 */
export const openReply = (...where: Where): Reply | null => {
  const slot = openAs(ANSWER_LABELS, ...where);
  if (slot === null) return null;
  const { data, ...reply } = slot;
  return { ...reply, text: fromUtf8(data) };
};

/** The same for a report-back, which stands alone in its slot: null when there is none. Throws as `openReply` does. */
export const openTold = (...where: Where): DocumentSlot | null => openWhole(TOLD_LABELS, ...where);

/** The same for files that a reviewer sent. */
export const openFiles = (...where: Where): DocumentSlot | null => openWhole(FILES_LABELS, ...where);

const openWhole = (labels: SlotLabels, ...where: Where): DocumentSlot | null => {
  const slot = openAs(labels, ...where);
  if (slot === null) return null;
  if (slot.header.parts !== 1) throw new ProtocolError('bad-encoding', 'reply');
  const { data: document, ...rest } = slot;
  return { ...rest, document };
};

const openAs = (
  labels: SlotLabels,
  ...[keys, index, bytes, kemSeed, organisation, roster]: Where
): (Omit<Reply, 'text'> & { readonly data: Uint8Array }) | null => {
  const id = slotIdOf(slotToken(keys, index));
  const file = openOuterSeal(slotKey(keys, index), id, bytes, labels.seal);
  if (file === null) return null;
  const plaintext = openAgeFile(file, [kemSeed]);
  if (plaintext === null) throw new ProtocolError('cannot-decrypt', 'reply');
  const frames = decodeFrames(labels.content, plaintext, 'padded');
  const [rawHeader, data, destroyToken, signature] = frames;
  if (!rawHeader || !data || !destroyToken || !signature || frames.length !== 4) {
    throw new ProtocolError('bad-encoding', 'reply');
  }
  const header = decodeDocument(ReplyHeaderSchema, rawHeader);
  checkPlace(header, keys, index, organisation);
  const author = memberOf(roster, header.author);
  if (author !== undefined) {
    const signed = partsOf(id, rawHeader, data, destroyToken);
    verifyLabelled(fromBase64url(author.signingKey), labels.signature, signed, signature);
  }
  return {
    header,
    data,
    destroyToken: exactly(destroyToken, KEY_BYTES) as DestroyToken,
    id,
    signed: author?.label === header.label,
  };
};

const checkPlace = (
  header: ReplyHeader,
  keys: LogKeys,
  index: number,
  organisation: OrganisationId,
): void => {
  const here =
    header.organisation === toBase64url(organisation) &&
    header.caseId === toBase64url(keys.log) &&
    header.epoch === keys.epoch &&
    header.index === index;
  if (!here) throw new ProtocolError('wrong-context', 'reply');
};
