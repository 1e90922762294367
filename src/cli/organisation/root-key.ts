import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { engine, type SigningPair } from '../../protocol/primitives/engine.ts';
import { UsageError } from '../command.ts';
import { readBytes, writeSecret } from './files.ts';
import { decodeRoot, encodeRoot } from './root-file.ts';
import { combineParts, readPart, splitRoot } from './root-parts.ts';

/**
 * The root behind one root file, or behind two parts, which are put together in memory alone.
 * Throws `UsageError` where they are of another organisation (base64url), or do not belong together.
 */
export const readRoot = async (files: readonly string[], organisation: string): Promise<SigningPair> => {
  const [only, ...more] = files;
  if (only === undefined)
    throw new UsageError('--root is missing: the root file, or two of its parts, each behind a --root.');
  if (more.length === 0) return engine().signingPair(decodeRoot(readBytes(only), organisation));
  const parts = files.map((file) => readPart(readBytes(file)));
  if (parts.some((part) => part.organisation !== organisation))
    throw new UsageError('These parts belong to another organisation.');
  return engine().signingPair(await combineParts(parts));
};

/** Writes a root for its owner alone, whole or in parts, and gives the names of the files. */
export const writeRoot = async (
  name: string,
  organisation: string,
  seed: Uint8Array,
  inParts: boolean,
): Promise<string[]> => {
  const files = inParts
    ? (await splitRoot(organisation, seed)).map(
        (bytes, at) => [`${name}-part-${at + 1}.json`, bytes] as const,
      )
    : [[`${name}.json`, encodeRoot(organisation, seed)] as const];
  for (const [file, bytes] of files) writeSecret(file, bytes);
  return files.map(([file]) => file);
};

/** Throws `UsageError` unless this is the root that signs for the organisation. `expected` in base64url. */
export const expectRoot = ({ publicKey }: SigningPair, expected: string): void => {
  if (toBase64url(publicKey) !== expected)
    throw new UsageError('This root does not sign for the organisation (any more, or yet).');
};
