import * as v from 'valibot';
import { bytesField, decodeDocument } from '../encoding/document.ts';
import { languageField } from '../encoding/fields.ts';
import { fromUtf8 } from '../encoding/utf8.ts';
import {
  HASH_BYTES,
  MEMBER_ID_BYTES,
  MOST_INTAKE_MEMBERS,
  MOST_MEMBERS,
  ORGANISATION_ID_BYTES,
} from '../limits.ts';
import { hourField } from '../times.ts';

const fields = {
  organisation: bytesField(ORGANISATION_ID_BYTES),
  roster: bytesField(HASH_BYTES),
  sent: hourField,
  language: languageField,
  readers: v.pipe(v.array(bytesField(MEMBER_ID_BYTES)), v.maxLength(MOST_INTAKE_MEMBERS)),
  excluded: v.pipe(v.array(bytesField(MEMBER_ID_BYTES)), v.maxLength(MOST_MEMBERS)),
} as const;

/** The header of a reporter's own first report: where and when, and who may read. Source: docs/protocol.md, section 4.1. */
export const FirstReportHeaderSchema = v.strictObject({ version: v.literal(1), ...fields });

/** The header of a first report that a member entered. A client that knows version 1 alone asks for a newer page. */
export const EnteredReportHeaderSchema = v.strictObject({
  version: v.literal(2),
  ...fields,
  enteredBy: bytesField(MEMBER_ID_BYTES),
});

export type EnteredReportHeader = v.InferOutput<typeof EnteredReportHeaderSchema>;
export type FirstReportHeader = v.InferOutput<typeof FirstReportHeaderSchema> | EnteredReportHeader;

const OWN = '{"version":1,';

/** A header of either kind. Throws `bad-encoding`, and `newer-version` for one of a later release. */
export const readFirstReportHeader = (bytes: Uint8Array): FirstReportHeader =>
  fromUtf8(bytes).startsWith(OWN)
    ? decodeDocument(FirstReportHeaderSchema, bytes)
    : decodeDocument(EnteredReportHeaderSchema, bytes);
