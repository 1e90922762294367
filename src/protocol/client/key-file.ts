import * as v from 'valibot';
import type { KemSeed } from '../age/keys.ts';
import { fromBase64url, toBase64url } from '../encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField } from '../encoding/fields.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import { type MemberId, memberIdOf, type OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import {
  KEY_BYTES,
  KEY_FILE_BYTES,
  MEMBER_ID_BYTES,
  MOST_INTAKE_KEY_INDEX,
  ORGANISATION_ID_BYTES,
  SEAL_OVERHEAD_BYTES,
} from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { openUnder, sealUnder } from '../primitives/keyed.ts';
import { dayField } from '../times.ts';
import type { MemberSeed, SignInKeys } from './member-keys.ts';

const KeyFileSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  member: bytesField(MEMBER_ID_BYTES),
  seed: bytesField(KEY_BYTES),
  intake: v.array(
    v.strictObject({
      index: countField(0, MOST_INTAKE_KEY_INDEX),
      seed: bytesField(KEY_BYTES),
      from: dayField,
      until: dayField,
    }),
  ),
});

export interface IntakeSeed {
  readonly index: number;
  readonly seed: KemSeed;
  readonly from: string; // day
  readonly until: string; // day
}

/** What a member keeps, sealed, at the server. */
export interface KeyFile {
  readonly member: MemberId;
  readonly seed: MemberSeed;
  readonly intake: readonly IntakeSeed[];
}

/** Seals a key file under the sign-in phrase: exactly 16 KiB. Throws `too-long`, `bad-encoding`. Source: docs/protocol.md, section 7. */
export const sealKeyFile = (
  file: KeyFile,
  organisation: OrganisationId,
  { wrapKey, auth }: SignInKeys,
  entropy: Entropy,
): Uint8Array => {
  const intake = file.intake.map(({ index, seed, from, until }) => ({
    index,
    seed: toBase64url(seed),
    from,
    until,
  }));
  const own = { member: toBase64url(file.member), seed: toBase64url(file.seed), intake };
  const document = encodeDocument(
    { version: 1, organisation: toBase64url(organisation), ...own },
    KeyFileSchema,
  );
  const body = encodeFrames(LABEL.memberKeyFile, [document], KEY_FILE_BYTES - SEAL_OVERHEAD_BYTES);
  return sealUnder(wrapKey, LABEL.memberKeyFile, [organisation, auth.publicKey], body, entropy);
};

/** Throws `cannot-decrypt` (another phrase, or altered), `wrong-context`, `bad-encoding`, `bad-length`, `bad-padding`. */
export const openKeyFile = (
  sealed: Uint8Array,
  organisation: OrganisationId,
  { wrapKey, auth }: SignInKeys,
): KeyFile => {
  if (sealed.length !== KEY_FILE_BYTES) throw new ProtocolError('bad-length', 'key file');
  const body = openUnder(wrapKey, LABEL.memberKeyFile, [organisation, auth.publicKey], sealed);
  const [document, ...more] = decodeFrames(LABEL.memberKeyFile, body, 'padded');
  if (document === undefined || more.length > 0) throw new ProtocolError('bad-encoding', 'key file');
  const file = decodeDocument(KeyFileSchema, document);
  if (file.organisation !== toBase64url(organisation))
    throw new ProtocolError('wrong-context', 'organisation');
  return {
    member: memberIdOf(file.member),
    seed: fromBase64url(file.seed) as MemberSeed,
    intake: file.intake.map((key) => ({ ...key, seed: fromBase64url(key.seed) as KemSeed })),
  };
};
