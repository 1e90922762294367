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
import { LABEL } from '../labels.ts';
import { KEY_BYTES } from '../limits.ts';
import { verifyLabelled } from '../primitives/keyed.ts';
import { memberOf, type Roster } from '../roster.ts';
import { type DestroyToken, type SlotId, slotIdOf } from '../slot-id.ts';
import { type LogKeys, slotKey, slotToken } from './case-secret.ts';
import { type ReplyHeader, ReplyHeaderSchema } from './reply-header.ts';
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

/**
 * Opens what the server answered for a token. Null when it is not a reply of ours (nothing there, or noise).
 * Throws `cannot-decrypt`, `wrong-context`, `bad-signature`, `bad-encoding`, `bad-length` and what `openAgeFile` throws
 * for one that is ours but broken. Source: docs/protocol.md, section 5.
 */
export const openReply = (
  keys: LogKeys,
  index: number,
  bytes: Uint8Array,
  kemSeed: KemSeed,
  organisation: OrganisationId,
  roster: Roster,
): Reply | null => {
  const id = slotIdOf(slotToken(keys, index));
  const file = openOuterSeal(slotKey(keys, index), id, bytes, LABEL.slotSeal);
  if (file === null) return null;
  const plaintext = openAgeFile(file, [kemSeed]);
  if (plaintext === null) throw new ProtocolError('cannot-decrypt', 'reply');
  const frames = decodeFrames(LABEL.slotContent, plaintext, 'padded');
  const [rawHeader, text, destroyToken, signature] = frames;
  if (!rawHeader || !text || !destroyToken || !signature || frames.length !== 4) {
    throw new ProtocolError('bad-encoding', 'reply');
  }
  const header = decodeDocument(ReplyHeaderSchema, rawHeader);
  checkPlace(header, keys, index, organisation);
  const author = memberOf(roster, header.author);
  if (author !== undefined) {
    const signed = partsOf(id, rawHeader, text, destroyToken);
    verifyLabelled(fromBase64url(author.signingKey), LABEL.slotSignature, signed, signature);
  }
  return {
    header,
    text: fromUtf8(text),
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
