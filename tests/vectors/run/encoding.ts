import * as v from 'valibot';
import { fromBase64url, toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { u8, u16be, u32be, u64be } from '../../../src/protocol/encoding/bytes.ts';
import { decodeDocument, encodeDocument } from '../../../src/protocol/encoding/document.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { readerOf } from '../../../src/protocol/encoding/reader.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { booleanField, bytesField, bytesListField, numberField, shown, textField } from '../fields.ts';
import type { Operations } from '../vector.ts';

const PERSON = v.strictObject({ version: v.literal(1), name: v.string() });
const ENCODERS: Readonly<Record<string, (value: number) => Uint8Array>> = { u8, u16be, u32be, u64be };

export const encodingOperations: Operations = {
  number: (input) =>
    shown(ENCODERS[textField(input, 'as')]?.(numberField(input, 'value')) ?? new Uint8Array()),
  'read-u64': (input) => {
    const reader = readerOf(bytesField(input, 'bytes'));
    const value = reader.u64();
    reader.end();
    return value;
  },
  utf8: (input) => shown(utf8(textField(input, 'text'))),
  'from-utf8': (input) => fromUtf8(bytesField(input, 'bytes')),
  'to-base64url': (input) => toBase64url(bytesField(input, 'bytes')),
  'from-base64url': (input) => shown(fromBase64url(textField(input, 'text'))),
  'encode-document': (input) => shown(encodeDocument({ version: 1, name: textField(input, 'name') }, PERSON)),
  'decode-document': (input) => ({ ...decodeDocument(PERSON, utf8(textField(input, 'text'))) }),
  'encode-frames': (input) =>
    shown(encodeFrames(LABEL.message, bytesListField(input, 'frames'), numberField(input, 'size'))),
  'decode-frames': (input) =>
    decodeFrames(
      LABEL.message,
      bytesField(input, 'bytes'),
      booleanField(input, 'padded') ? 'padded' : 'exact',
    ).map(shown),
};
