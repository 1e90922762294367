import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField, languageField } from '../encoding/fields.ts';
import { fromUtf8 } from '../encoding/utf8.ts';
import { CASE_ID_BYTES, ORGANISATION_ID_BYTES } from '../limits.ts';
import { hourField } from '../times.ts';

const fieldsOf = <Kind extends string>(...kinds: readonly [Kind, ...Kind[]]) => ({
  organisation: bytesField(ORGANISATION_ID_BYTES),
  caseId: bytesField(CASE_ID_BYTES),
  epoch: countField(),
  kind: v.picklist(kinds),
  sent: hourField,
  language: languageField,
});

export const FirstKindsSchema = v.strictObject({
  version: v.literal(1),
  ...fieldsOf('text', 'consent', 'destroy'),
});

/** Kinds that came later: a desk of the release before keeps them and asks to be loaded anew. */
export const LaterKindsSchema = v.strictObject({
  version: v.literal(2),
  ...fieldsOf('withdrawal', 'confirmation', 'files'),
});

/** The header of a message: which case, in which epoch, and what it is. Source: docs/protocol.md, section 4.2. */
export type MessageHeader = v.InferOutput<typeof FirstKindsSchema> | v.InferOutput<typeof LaterKindsSchema>;

export type MessageKind = MessageHeader['kind'];

const LATER_KINDS: readonly string[] = LaterKindsSchema.entries.kind.options;

/** Throws `bad-encoding` for what could not be read back. */
export const encodeMessageHeader = ({
  kind,
  ...place
}: Omit<v.InferOutput<typeof FirstKindsSchema>, 'version' | 'kind'> & {
  readonly kind: MessageKind;
}): Uint8Array => {
  const { organisation, caseId, epoch, sent, language } = place;
  const header: unknown = {
    version: LATER_KINDS.includes(kind) ? 2 : 1,
    organisation,
    caseId,
    epoch,
    kind,
    sent,
    language,
  };
  return encodeDocument<v.GenericSchema>(
    header,
    LATER_KINDS.includes(kind) ? LaterKindsSchema : FirstKindsSchema,
  );
};

const LATER = '{"version":2,';

/** Throws `bad-encoding`, and `newer-version` for a header of a later release. */
export const decodeMessageHeader = (bytes: Uint8Array): MessageHeader =>
  fromUtf8(bytes).startsWith(LATER)
    ? decodeDocument(LaterKindsSchema, bytes)
    : decodeDocument(FirstKindsSchema, bytes);
