import { logProofOf } from '../protocol/client/log-proof.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { toHex } from '../protocol/encoding/hex.ts';
import { utf8 } from '../protocol/encoding/utf8.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { eventHash } from '../protocol/log-append.ts';
import { sha256Of } from '../protocol/primitives/sha256.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import type { ExportFile } from './export-wish.ts';
import { publicKeyPem } from './public-key-pem.ts';

const DIGITS = 6;

/**
 * Each event that is meant as its author signed it; the server gives them once more, and they must be the ones we verified.
 * Throws `log-gap`, `log-forked`, `CallError`.
 */
export const logFiles = async (
  core: DeskCore,
  log: CaseLog,
  isMeant: (sequence: number) => boolean = () => true,
): Promise<ExportFile[]> => {
  const { events } = log.chain;
  const sealed: Uint8Array[] = [];
  while (sealed.length < events.length) {
    const page = (await core.means.api.eventsFrom(log.first.log, sealed.length)).events;
    if (page.length === 0) throw new ProtocolError('log-gap', 'export');
    sealed.push(...page);
  }
  const files = events.flatMap(({ header, hash }, at): ExportFile[] => {
    if (!isMeant(at)) return [];
    const bytes = sealed[at];
    const keys = core.ring.keysOf(log.id, header.epoch);
    if (!bytes || !keys || !equalBytes(eventHash(bytes), hash))
      throw new ProtocolError('log-forked', 'export');
    const { hashed, signed, signature } = logProofOf(keys, at, bytes);
    const name = `log/${String(at).padStart(DIGITS, '0')}`;
    return [
      { path: `${name}.signed`, bytes: signed },
      { path: `${name}.sig`, bytes: signature },
      { path: `${name}.hashed`, bytes: hashed },
    ];
  });
  const index = events
    .filter((_, at) => isMeant(at))
    .map(({ header, hash }) => ({
      sequence: header.sequence,
      type: header.type,
      author: header.author,
      time: header.time,
      previous: header.previous,
      hash: toBase64url(hash),
      hashHex: toHex(hash),
    }));
  return [...files, jsonFile('log/index.json', index)];
};

/** The public signing keys of these authors, as PEM, and whose they are. Each author once. */
export const peopleFiles = (core: DeskCore, authors: readonly string[]): ExportFile[] => {
  const each = [...new Set(authors)];
  return [
    ...each.flatMap((author) => {
      const key = core.rosters.authorKeys(author);
      return key === undefined ? [] : [textFile(`people/${author}.pem`, publicKeyPem(key))];
    }),
    jsonFile(
      'people/people.json',
      Object.fromEntries(each.map((author) => [author, core.rosters.lineOf(author)?.label ?? author])),
    ),
  ];
};

/** The line of `sha256sum` for a file. */
export const sumLine = (path: string, hash: Uint8Array): string => `${toHex(hash)}  ${path}\n`;

/** The list of hashes of these files. */
export const sumsOf = (files: readonly ExportFile[]): string =>
  files.map(({ path, bytes }) => sumLine(path, sha256Of(bytes))).join('');

export const textFile = (path: string, content: string): ExportFile => ({ path, bytes: utf8(content) });
export const jsonFile = (path: string, content: unknown): ExportFile =>
  textFile(path, `${JSON.stringify(content, null, 2)}\n`);
