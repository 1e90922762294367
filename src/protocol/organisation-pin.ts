import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from './encoding/document.ts';
import { countField } from './encoding/fields.ts';
import { KEY_BYTES, ORGANISATION_ID_BYTES } from './limits.ts';

const PinSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  root: bytesField(KEY_BYTES),
  minimumSequence: countField(1),
});

/** Which organisation a site serves: part of the signed static site. */
export type OrganisationPin = v.InferOutput<typeof PinSchema>;

/** The pin as the site serves it: `DOC`. Throws `bad-encoding`. */
export const encodePin = (pin: OrganisationPin): Uint8Array => encodeDocument(pin, PinSchema);

/** Throws `bad-encoding` on anything but one canonical pin. */
export const decodePin = (bytes: Uint8Array): OrganisationPin => decodeDocument(PinSchema, bytes);
