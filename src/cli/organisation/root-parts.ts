import { combine, split } from 'shamir-secret-sharing';
import * as v from 'valibot';
import { fromBase64url, toBase64url } from '../../protocol/encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from '../../protocol/encoding/document.ts';
import { countField } from '../../protocol/encoding/fields.ts';
import { KEY_BYTES, ORGANISATION_ID_BYTES } from '../../protocol/limits.ts';
import { engine } from '../../protocol/primitives/engine.ts';
import { UsageError } from '../command.ts';

export const ROOT_PARTS = 3;
export const ROOT_PARTS_NEEDED = 2;
/** One byte more than what is shared: the place at which the polynomial was read. */
const SHARE_BYTES = KEY_BYTES + 1;

const PartSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  root: bytesField(KEY_BYTES),
  part: countField(1, ROOT_PARTS),
  share: bytesField(SHARE_BYTES),
});

type RootPart = v.InferOutput<typeof PartSchema>;

/** Three files, any two of which give the root again; one alone says nothing of it. `organisation` in base64url. */
export const splitRoot = async (organisation: string, seed: Uint8Array): Promise<Uint8Array[]> => {
  const root = toBase64url(engine().signingPair(seed).publicKey);
  const shares = await split(seed, ROOT_PARTS, ROOT_PARTS_NEEDED);
  return shares.map((share, at) =>
    encodeDocument({ version: 1, organisation, root, part: at + 1, share: toBase64url(share) }, PartSchema),
  );
};

/** Throws `bad-encoding`. */
export const readPart = (bytes: Uint8Array): RootPart => decodeDocument(PartSchema, bytes);

/** The seed behind parts, checked against the public root that each names: the library does not notice a wrong one. */
export const combineParts = async (parts: readonly RootPart[]): Promise<Uint8Array> => {
  const [first] = parts;
  const places = new Set(parts.map(({ part }) => part));
  if (first === undefined || places.size !== parts.length || parts.length < ROOT_PARTS_NEEDED)
    throw new UsageError(`Give ${ROOT_PARTS_NEEDED} different parts.`);
  if (parts.some(({ root, organisation }) => root !== first.root || organisation !== first.organisation))
    throw new UsageError('These parts do not belong to one root.');
  const seed = await combine(parts.map(({ share }) => fromBase64url(share)));
  if (seed.length !== KEY_BYTES || toBase64url(engine().signingPair(seed).publicKey) !== first.root)
    throw new UsageError('These parts do not give their root: one of them is damaged.');
  return seed;
};
