import { concat } from '../encoding/bytes.ts';
import { ProtocolError } from '../errors.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { LineReader } from './line-reader.ts';
import { STANZA_PREFIX } from './sizes.ts';

/** One way to the file key. `args[0]` is the type; the rest belongs to it. */
export interface Stanza {
  readonly args: readonly string[];
  readonly body: Uint8Array;
}

const COLUMNS = 64;
const BYTES_PER_LINE = 48;

/** The lines of a stanza, each ending in LF. The last body line is short, empty if need be. */
export const encodeStanza = ({ args, body }: Stanza): string => {
  const lines = [STANZA_PREFIX + args.join(' ')];
  for (let at = 0; at <= body.length; at += BYTES_PER_LINE) {
    lines.push(toBase64(body.subarray(at, at + BYTES_PER_LINE)));
  }
  return lines.map((line) => `${line}\n`).join('');
};

/** The stanza whose first line has just been read. Throws `age-bad-header`. */
export const parseStanza = (firstLine: string, lines: LineReader): Stanza => {
  if (!firstLine.startsWith(STANZA_PREFIX)) throw new ProtocolError('age-bad-header', 'no stanza');
  const args = firstLine.slice(STANZA_PREFIX.length).split(' ');
  if (args.includes('')) throw new ProtocolError('age-bad-header', 'empty argument');
  const body: Uint8Array[] = [];
  let line: string;
  do {
    line = lines.next();
    if (line.length > COLUMNS) throw new ProtocolError('age-bad-header', 'line too long');
    body.push(fromBase64(line));
  } while (line.length === COLUMNS);
  return { args, body: concat(...body) };
};
