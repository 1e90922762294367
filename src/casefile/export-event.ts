import * as v from 'valibot';
import { bytesField } from '../protocol/encoding/document.ts';
import { countField } from '../protocol/encoding/fields.ts';
import { HASH_BYTES } from '../protocol/limits.ts';

const REASON_CHARACTERS = 2_000;
const version = v.literal(1);

/** Taking a whole case out of the portal, as one file in clear: two reviewers, then once. */
export const EXPORT_SCHEMAS = {
  /** `names`: whether the names and contact shall be in the file, which whoever agrees has to know. */
  'export-proposed': v.strictObject({
    version,
    names: v.boolean(),
    reason: v.pipe(v.string(), v.minLength(1), v.maxLength(REASON_CHARACTERS)),
  }),
  /** `hash`: SHA-256 of the file that was made. */
  'case-exported': v.strictObject({
    version,
    proposal: countField(),
    names: v.boolean(),
    hash: bytesField(HASH_BYTES),
  }),
} as const;
