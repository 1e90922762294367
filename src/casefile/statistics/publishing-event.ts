import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../../protocol/encoding/document.ts';
import { countField } from '../../protocol/encoding/fields.ts';
import { SIGNATURE_BYTES } from '../../protocol/limits.ts';

const proposal = countField(1);
const AgreedSchema = v.strictObject({
  version: v.literal(1),
  proposal,
  signature: bytesField(SIGNATURE_BYTES),
});
const RefusedSchema = v.strictObject({ version: v.literal(1), proposal });

/** That a second reviewer agreed to the proposal of this sequence. `signature`: over its exact bytes, in base64url. */
export type PublicationAgreed = Omit<v.InferOutput<typeof AgreedSchema>, 'version'>;

/** The data of `publication-agreed` in the team log. Throws `bad-encoding`. */
export const encodePublicationAgreed = (agreed: PublicationAgreed): Uint8Array =>
  encodeDocument({ version: 1, ...agreed }, AgreedSchema);

/** Throws `bad-encoding`, `newer-version`. */
export const decodePublicationAgreed = (data: Uint8Array): PublicationAgreed => {
  const { proposal: sequence, signature } = decodeDocument(AgreedSchema, data);
  return { proposal: sequence, signature };
};

/** The data of `publication-refused`: the sequence of the proposal. Throws `bad-encoding`. */
export const encodePublicationRefused = (sequence: number): Uint8Array =>
  encodeDocument({ version: 1, proposal: sequence }, RefusedSchema);

/** The sequence of the proposal. Throws `bad-encoding`, `newer-version`. */
export const decodePublicationRefused = (data: Uint8Array): number =>
  decodeDocument(RefusedSchema, data).proposal;
