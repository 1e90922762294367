import type { Brand } from '../encoding/brand.ts';
import { concat, equalBytes } from '../encoding/bytes.ts';
import { utf8 } from '../encoding/utf8.ts';
import { ProtocolError } from '../errors.ts';
import { hkdfSha256, hmacSha256 } from '../primitives/hkdf.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { lineReaderOf } from './line-reader.ts';
import { HEADER_MAC_BYTES, MAC_PREFIX, VERSION_LINE } from './sizes.ts';
import { encodeStanza, parseStanza, type Stanza } from './stanza.ts';

/** The 16 bytes from which the MAC key and the payload key of one file come. */
export type FileKey = Brand<Uint8Array, 'AgeFileKey'>;

export interface Header {
  readonly stanzas: readonly Stanza[];
  /** What the MAC covers: from the first byte to the three dashes. */
  readonly covered: Uint8Array;
  readonly mac: Uint8Array;
  /** Octets of the whole header: the payload begins there. */
  readonly length: number;
}

const headerMac = (fileKey: FileKey, covered: Uint8Array): Uint8Array =>
  hmacSha256(hkdfSha256(fileKey, new Uint8Array(), utf8('header'), HEADER_MAC_BYTES), covered);

/** The header over these stanzas, in this order. */
export const encodeHeader = (stanzas: readonly Stanza[], fileKey: FileKey): Uint8Array => {
  const covered = utf8(`${VERSION_LINE}\n${stanzas.map(encodeStanza).join('')}${MAC_PREFIX}`);
  return concat(covered, utf8(` ${toBase64(headerMac(fileKey, covered))}\n`));
};

/** The header at the front of an age v1 file (C2SP age). Throws `age-bad-header`. Says nothing of the MAC. */
export const parseHeader = (file: Uint8Array): Header => {
  const lines = lineReaderOf(file);
  if (lines.next() !== VERSION_LINE) throw new ProtocolError('age-bad-header', 'version');
  const stanzas: Stanza[] = [];
  let at = lines.at();
  let line = lines.next();
  while (!line.startsWith(MAC_PREFIX)) {
    stanzas.push(parseStanza(line, lines));
    at = lines.at();
    line = lines.next();
  }
  if (stanzas.length === 0) throw new ProtocolError('age-bad-header', 'no stanza');
  const covered = file.slice(0, at + MAC_PREFIX.length);
  return { stanzas, covered, mac: parseMac(line), length: lines.at() };
};

const parseMac = (line: string): Uint8Array => {
  const front = `${MAC_PREFIX} `;
  const mac = line.startsWith(front) ? fromBase64(line.slice(front.length)) : new Uint8Array();
  if (mac.length !== HEADER_MAC_BYTES) throw new ProtocolError('age-bad-header', 'MAC line');
  return mac;
};

/** Throws `bad-mac` unless the header is as the holder of the file key made it. */
export const checkHeaderMac = (header: Header, fileKey: FileKey): void => {
  if (!equalBytes(headerMac(fileKey, header.covered), header.mac))
    throw new ProtocolError('bad-mac', 'age header');
};
