import * as v from 'valibot';
import { bytesField } from '../encoding/document.ts';
import { languageField } from '../encoding/fields.ts';
import {
  HASH_BYTES,
  MEMBER_ID_BYTES,
  MOST_INTAKE_MEMBERS,
  MOST_MEMBERS,
  ORGANISATION_ID_BYTES,
} from '../limits.ts';
import { hourField } from '../times.ts';

/** The header of a first report: where and when, and who may read. Source: docs/protocol.md, section 4.1. */
export const FirstReportHeaderSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  roster: bytesField(HASH_BYTES),
  sent: hourField,
  language: languageField,
  readers: v.pipe(v.array(bytesField(MEMBER_ID_BYTES)), v.maxLength(MOST_INTAKE_MEMBERS)),
  excluded: v.pipe(v.array(bytesField(MEMBER_ID_BYTES)), v.maxLength(MOST_MEMBERS)),
});

export type FirstReportHeader = v.InferOutput<typeof FirstReportHeaderSchema>;
