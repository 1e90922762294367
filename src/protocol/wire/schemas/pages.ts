import { Type } from 'typebox';
import { CASE_ID_BYTES, SLOT_ID_BYTES } from '../../limits.ts';
import { closed } from './closed.ts';
import { bytesOf, positionText, sequenceText } from './fields.ts';

const LOG_AND_EPOCH_BYTES = CASE_ID_BYTES + 4;

export const AfterQuerySchema = closed({ after: Type.Optional(positionText) });
export const SinceQuerySchema = closed({ since: Type.Optional(positionText) });
export const FromQuerySchema = closed({ from: Type.Optional(sequenceText) });
export const RingQuerySchema = closed({ after: Type.Optional(bytesOf(LOG_AND_EPOCH_BYTES)) });

export const StreamParamsSchema = closed({ name: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }) });
export const LogParamsSchema = closed({ id: bytesOf(CASE_ID_BYTES) });
export const SlotParamsSchema = closed({ id: bytesOf(SLOT_ID_BYTES) });
export const RowParamsSchema = closed({ id: positionText });
export const RosterParamsSchema = closed({ sequence: sequenceText });
