import { exactly } from '../encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import type { OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { HASH_BYTES, MESSAGE_NONCE_BYTES } from '../limits.ts';
import type { LogKeys } from './case-secret.ts';
import { type Message, readMessageContent } from './message.ts';

/** A reporter's message as a case log keeps it. Its author in the log states that the MAC under their key stood. */
export interface FiledMessage {
  readonly envelopeHash: Uint8Array;
  readonly message: Message;
}

/** The data of a `message` event. */
export const encodeFiledMessage = (envelopeHash: Uint8Array, message: Message): Uint8Array =>
  encodeFrames(LABEL.filedMessage, [envelopeHash, message.nonce, message.content]);

/** `keys` need only name log and the epoch the message was written in. Throws `wrong-context`, `bad-encoding`, `bad-length`. */
export const readFiledMessage = (
  data: Uint8Array,
  organisation: OrganisationId,
  keys: Pick<LogKeys, 'log' | 'epoch'>,
): FiledMessage => {
  const frames = decodeFrames(LABEL.filedMessage, data, 'exact');
  const [envelopeHash, nonce, content] = frames;
  if (!envelopeHash || !nonce || !content || frames.length !== 3)
    throw new ProtocolError('bad-encoding', 'message');
  const message = readMessageContent(keys, organisation, exactly(nonce, MESSAGE_NONCE_BYTES), content);
  return { envelopeHash: exactly(envelopeHash, HASH_BYTES), message };
};
