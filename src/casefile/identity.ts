import * as v from 'valibot';
import { decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';

/** In UTF-16 units. Together, and in whatever script, they fit the one size that every vault has. */
export const NAMES_CHARACTERS = 1_200;
export const REACH_CHARACTERS = 600;
export const SAFETY_CHARACTERS = 600;

const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.maxLength(most));

const IdentitySchema = v.strictObject({
  version: v.literal(1),
  names: text(NAMES_CHARACTERS),
  reach: text(REACH_CHARACTERS),
  safety: text(SAFETY_CHARACTERS),
});

/** Who it is about, how to reach them, and what would endanger them: what only several reviewers together may see. */
export type Identity = v.InferOutput<typeof IdentitySchema>;

/** Throws `bad-encoding` for what could not be read back. */
export const encodeIdentity = (identity: Identity): Uint8Array => encodeDocument(identity, IdentitySchema);

/** Throws `bad-encoding`, and `newer-version` for a document of a later release. */
export const decodeIdentity = (bytes: Uint8Array): Identity => decodeDocument(IdentitySchema, bytes);

/**
 * What was typed, ready to be sealed; null when nothing was. Control characters become spaces: sealed, each would take
 * six bytes, and none has a meaning in a name.
 */
export const identityOf = (typed: Omit<Identity, 'version'>): Identity | null => {
  const names = plain(typed.names);
  const reach = plain(typed.reach);
  const safety = plain(typed.safety);
  return `${names}${reach}${safety}` === '' ? null : { version: 1, names, reach, safety };
};

const plain = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
