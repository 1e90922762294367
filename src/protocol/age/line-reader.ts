import { ProtocolError } from '../errors.ts';

const LINE_FEED = 0x0a;
const FIRST_PRINTABLE = 0x20;
const LAST_PRINTABLE = 0x7e;

/** Reads the lines at the front of a file. Throws `age-bad-header` at anything but printable ASCII and LF. */
export interface LineReader {
  next(): string;
  /** Where the next line begins. */
  at(): number;
}

export const lineReaderOf = (bytes: Uint8Array): LineReader => {
  let at = 0;
  return {
    at: () => at,
    next: () => {
      const end = bytes.indexOf(LINE_FEED, at);
      if (end === -1) throw new ProtocolError('age-bad-header', 'ends within a line');
      const line = bytes.subarray(at, end);
      at = end + 1;
      if (!line.every((byte) => byte >= FIRST_PRINTABLE && byte <= LAST_PRINTABLE)) {
        throw new ProtocolError('age-bad-header', 'not printable');
      }
      return Array.from(line, (byte) => String.fromCharCode(byte)).join('');
    },
  };
};
