import { REPLY_TEXT_BYTES } from '../../../src/protocol/client/seal-reply.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';

const MOST_PARTS = 8;

/** UTF-8 bytes that one answer may have. */
export const ANSWER_BYTES = MOST_PARTS * REPLY_TEXT_BYTES;

/** How many bytes of UTF-8 are left for an answer; negative when it is too long. */
export const roomLeft = (text: string): number => ANSWER_BYTES - utf8(text).length;
