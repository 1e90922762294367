import * as v from 'valibot';
import { bytesField } from '../../protocol/encoding/document.ts';
import { countField } from '../../protocol/encoding/fields.ts';
import { HASH_BYTES } from '../../protocol/limits.ts';
import { CAPTURED_BY } from '../codes/evidence.ts';
import { INFORMATION_GRADES, SOURCE_GRADES } from '../codes/triage.ts';
import { FILE_ITEM_ID_BYTES } from './file-fields.ts';

/** In UTF-16 units. */
export const ORIGIN_CHARACTERS = 1_000;
const MOST_ACTS = 50;

const version = v.literal(1);
const item = bytesField(FILE_ITEM_ID_BYTES);

/** What becomes of a file of a case, by the id of its item; each is written before it happens. */
export const CUSTODY_SCHEMAS = {
  /** Its author was about to see or hear it. */
  'file-viewed': v.strictObject({ version, item }),
  /** `hash`: SHA-256 of all that the blob held, as its author's program worked it out. */
  'file-checked': v.strictObject({ version, item, hash: bytesField(HASH_BYTES) }),
  /** It went into a bundle of exported files. */
  'file-exported': v.strictObject({ version, item }),
  /** What reviewers say of it; the latest stands. `acts`: places in the report's list of acts. */
  'file-noted': v.strictObject({
    version,
    item,
    origin: v.pipe(v.string(), v.maxLength(ORIGIN_CHARACTERS)),
    capturedBy: v.picklist(CAPTURED_BY),
    source: v.picklist(SOURCE_GRADES),
    information: v.picklist(INFORMATION_GRADES),
    acts: v.pipe(
      v.array(countField()),
      v.maxLength(MOST_ACTS),
      v.check((acts) => acts.every((act, at) => at === 0 || act > (acts[at - 1] ?? act)), 'rising'),
    ),
  }),
} as const;
