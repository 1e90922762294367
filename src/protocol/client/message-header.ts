import * as v from 'valibot';
import { bytesField } from '../encoding/document.ts';
import { countField, languageField } from '../encoding/fields.ts';
import { CASE_ID_BYTES, ORGANISATION_ID_BYTES } from '../limits.ts';
import { hourField } from '../times.ts';

/** The header of a message: which case, in which epoch, and what it is. Source: docs/protocol.md, section 4.2. */
export const MessageHeaderSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  caseId: bytesField(CASE_ID_BYTES),
  epoch: countField(),
  kind: v.picklist(['text', 'consent', 'destroy']),
  sent: hourField,
  language: languageField,
});

export type MessageHeader = v.InferOutput<typeof MessageHeaderSchema>;
