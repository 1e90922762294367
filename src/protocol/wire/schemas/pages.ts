import { Type } from 'typebox';
import { BLOB_ID_BYTES, CASE_ID_BYTES, SLOT_ID_BYTES } from '../../limits.ts';
import { closed } from './closed.ts';
import { bytesOf, partText, positionText, sequenceText } from './fields.ts';

const LOG_AND_EPOCH_BYTES = CASE_ID_BYTES + 4;

export const AfterQuerySchema = closed({ after: Type.Optional(positionText) });
export const SinceQuerySchema = closed({ since: Type.Optional(positionText) });
export const FromQuerySchema = closed({ from: Type.Optional(sequenceText) });
export const RingQuerySchema = closed({ after: Type.Optional(bytesOf(LOG_AND_EPOCH_BYTES)) });

/** The intake, or a destination's stream (`protocol/stream-names.ts`): an id has at most 120 bytes of UTF-8. */
export const StreamParamsSchema = closed({
  name: Type.String({ pattern: '^(intake|to-[A-Za-z0-9_-]{1,160})$' }),
});
export const LogParamsSchema = closed({ id: bytesOf(CASE_ID_BYTES) });
export const SlotParamsSchema = closed({ id: bytesOf(SLOT_ID_BYTES) });
export const BlobParamsSchema = closed({ id: bytesOf(BLOB_ID_BYTES) });
export const BlobPartParamsSchema = closed({ id: bytesOf(BLOB_ID_BYTES), n: partText });
export const RowParamsSchema = closed({ id: positionText });
export const RosterParamsSchema = closed({ sequence: sequenceText });
