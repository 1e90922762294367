import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fromBase64url, toBase64url } from '../../protocol/encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from '../../protocol/encoding/document.ts';
import { KEY_BYTES, ORGANISATION_ID_BYTES } from '../../protocol/limits.ts';

const RootSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  rootSeed: bytesField(KEY_BYTES),
});

/** A root file's bytes. `organisation` in base64url. */
export const encodeRoot = (organisation: string, seed: Uint8Array): Uint8Array =>
  encodeDocument({ version: 1, organisation, rootSeed: toBase64url(seed) }, RootSchema);

/** The seed in a root file's bytes. Throws `bad-encoding`, and an error for another organisation's. */
export const decodeRoot = (bytes: Uint8Array, organisation: string): Uint8Array => {
  const read = decodeDocument(RootSchema, bytes);
  if (read.organisation !== organisation) throw new Error('The root file belongs to another organisation.');
  return fromBase64url(read.rootSeed);
};

/** Each organisation has a file of its own: another database never costs a root. `organisation` in base64url. */
const rootPath = (folder: string, organisation: string): string => join(folder, `root-${organisation}.json`);

/** Writes the root so that only its owner reads it. Throws if one is there. */
export const writeRootFile = (folder: string, organisation: string, seed: Uint8Array): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(rootPath(folder, organisation), encodeRoot(organisation, seed), { mode: 0o600, flag: 'wx' });
};

/** The seed of the root. Throws where the file is missing, or not of this organisation. */
export const readRootFile = (folder: string, organisation: string): Uint8Array =>
  decodeRoot(new Uint8Array(readFileSync(rootPath(folder, organisation))), organisation);
