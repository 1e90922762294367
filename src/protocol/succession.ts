import * as v from 'valibot';
import { fromBase64url } from './encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from './encoding/document.ts';
import { ProtocolError } from './errors.ts';
import { LABEL } from './labels.ts';
import { KEY_BYTES, ORGANISATION_ID_BYTES } from './limits.ts';
import type { OrganisationPin } from './organisation-pin.ts';
import { verifyLabelled } from './primitives/keyed.ts';
import { sealSigned, splitSigned } from './signed.ts';

const SuccessionSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  from: bytesField(KEY_BYTES),
  to: bytesField(KEY_BYTES),
});

/** One root of an organisation hands over to another. Keys and id in base64url. */
export type Succession = v.InferOutput<typeof SuccessionSchema>;

/** Signs a succession with the root that hands over (64-byte secret key). Offline only. Throws `bad-encoding`. */
export const signSuccession = (succession: Succession, rootSecretKey: Uint8Array): Uint8Array =>
  sealSigned(LABEL.succession, encodeDocument(succession, SuccessionSchema), rootSecretKey);

/**
 * One succession, signed by the root that it names as its origin: whether that root is ours is for the caller.
 * Throws `roster-wrong-organisation`, `roster-wrong-root` (to itself), `bad-signature`, `bad-encoding`, `bad-length`.
 */
export const openSuccession = (bytes: Uint8Array, organisation: string): Succession => {
  const { document, signature } = splitSigned(LABEL.succession, bytes);
  const succession = decodeDocument(SuccessionSchema, document);
  verifyLabelled(fromBase64url(succession.from), LABEL.succession, document, signature);
  if (succession.organisation !== organisation) throw new ProtocolError('roster-wrong-organisation');
  if (succession.from === succession.to) throw new ProtocolError('roster-wrong-root', 'to itself');
  return succession;
};

/**
 * The roots (base64url) that a chain of successions runs through, oldest first; the pin's alone where there is none.
 * Throws `roster-wrong-root` unless each hands over to the next, none comes twice, and the pin's root is among them;
 * and what `openSuccession` throws. Source: docs/protocol.md, section 3.
 */
export const rootsOf = (successions: readonly Uint8Array[], pin: OrganisationPin): readonly string[] => {
  const links = successions.map((bytes) => openSuccession(bytes, pin.organisation));
  const roots = [links[0]?.from ?? pin.root, ...links.map(({ to }) => to)];
  const isChain =
    links.every(({ from }, at) => from === roots[at]) &&
    new Set(roots).size === roots.length &&
    roots.includes(pin.root);
  if (!isChain) throw new ProtocolError('roster-wrong-root', 'succession');
  return roots;
};
