import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';
import { countField } from '../protocol/encoding/fields.ts';
import { HASH_BYTES } from '../protocol/limits.ts';

/** In base64url characters: two signed events without content of the case. */
const STATEMENT_CHARACTERS = 4_000;

const statement = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/), v.maxLength(STATEMENT_CHARACTERS));

const DeletionSchema = v.strictObject({
  version: v.literal(1),
  tombstone: bytesField(HASH_BYTES),
  head: v.strictObject({ sequence: countField(), hash: bytesField(HASH_BYTES) }),
  proposed: statement,
  agreed: statement,
});

/**
 * What the team log says of a deleted case: which one, by a hash that only who had it recognises, how far its log went, and
 * the two signed events by which reviewers proposed and agreed.
 */
export type CaseDeletion = v.InferOutput<typeof DeletionSchema>;

/** The data of a `case-deleted` event of the team log. Throws `bad-encoding`. */
export const encodeCaseDeletion = (deletion: CaseDeletion): Uint8Array =>
  encodeDocument(deletion, DeletionSchema);

/** Throws `bad-encoding`, `newer-version`. */
export const decodeCaseDeletion = (data: Uint8Array): CaseDeletion => decodeDocument(DeletionSchema, data);
