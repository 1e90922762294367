import * as v from 'valibot';
import { exactly } from '../encoding/bytes.ts';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField } from '../encoding/fields.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { fromUtf8, utf8 } from '../encoding/utf8.ts';
import { ProtocolError } from '../errors.ts';
import { LABEL } from '../labels.ts';
import { HASH_BYTES, MESSAGE_ID_BYTES, MOST_ANSWER_PARTS, SLOT_BYTES } from '../limits.ts';

const AnswerSchema = v.pipe(
  v.strictObject({
    index: countField(),
    messageId: bytesField(MESSAGE_ID_BYTES),
    part: countField(),
    parts: countField(1, MOST_ANSWER_PARTS),
  }),
  v.check(({ part, parts }) => part < parts, 'part of parts'),
);

/** An answer as the case log keeps it, with the sealed slot: any colleague can store it again. */
export interface FiledAnswer extends v.InferOutput<typeof AnswerSchema> {
  readonly text: string;
  readonly sealed: Uint8Array;
  readonly destroyHash: Uint8Array;
}

/** The data of an `answer` event. Throws `bad-encoding`. */
export const encodeAnswer = ({
  index,
  messageId,
  part,
  parts,
  text,
  sealed,
  destroyHash,
}: FiledAnswer): Uint8Array =>
  encodeFrames(LABEL.answered, [
    encodeDocument({ index, messageId, part, parts }, AnswerSchema),
    utf8(text),
    sealed,
    destroyHash,
  ]);

/** Throws `wrong-label`, `bad-encoding`, `bad-length`. */
export const readAnswer = (data: Uint8Array): FiledAnswer => {
  const frames = decodeFrames(LABEL.answered, data, 'exact');
  const [document, text, sealed, destroyHash] = frames;
  if (!document || !text || !sealed || !destroyHash || frames.length !== 4) {
    throw new ProtocolError('bad-encoding', 'answer');
  }
  return {
    ...decodeDocument(AnswerSchema, document),
    text: fromUtf8(text),
    sealed: exactly(sealed, SLOT_BYTES),
    destroyHash: exactly(destroyHash, HASH_BYTES),
  };
};
