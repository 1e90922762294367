import * as v from 'valibot';
import type { Brand } from '../../encoding/brand.ts';
import { exactly } from '../../encoding/bytes.ts';
import { bytesField, decodeDocument, encodeDocument } from '../../encoding/document.ts';
import { lineField, wordField } from '../../encoding/fields.ts';
import { decodeFrames, encodeFrames } from '../../encoding/frames.ts';
import { startsAsVersion } from '../../encoding/starts-as-version.ts';
import { ProtocolError } from '../../errors.ts';
import { LABEL } from '../../labels.ts';
import {
  DOSSIER_LONGEST_DAYS,
  FILE_ID_BYTES,
  HASH_BYTES,
  KEY_BYTES,
  MOST_DOSSIER_BYTES,
  MOST_DOSSIER_FILES,
  ORGANISATION_ID_BYTES,
  REFERRAL_ID_BYTES,
} from '../../limits.ts';
import { hash } from '../../primitives/keyed.ts';
import { dayAfter, dayField, timeOf } from '../../times.ts';

const BEFORE = {
  organisation: bytesField(ORGANISATION_ID_BYTES),
  /** Random: it tells nobody which case this is. */
  referral: bytesField(REFERRAL_ID_BYTES),
  destination: lineField(40),
};
const AFTER = {
  destinationKey: bytesField(HASH_BYTES),
  /** `consentsHash` of the consents in force. */
  consents: bytesField(HASH_BYTES),
  roster: bytesField(HASH_BYTES),
  made: dayField,
  expires: dayField,
};

const PortalHeaderSchema = v.strictObject({ version: v.literal(1), ...BEFORE, ...AFTER });
const OutsideHeaderSchema = v.strictObject({
  version: v.literal(2),
  ...BEFORE,
  /** Words of the casefile: by which route, which is the name that a consent gives it, and in what form it leaves. */
  route: wordField,
  format: wordField,
  ...AFTER,
});

/** The files that go along, in the order in which the content lists them. */
const FilesSchema = v.strictObject({
  version: v.literal(1),
  files: v.pipe(
    v.array(
      v.strictObject({
        id: bytesField(FILE_ID_BYTES),
        /** Under which the consents name it: another one for a copy that the team made of a file that came. */
        named: bytesField(FILE_ID_BYTES),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_DOSSIER_FILES),
    v.check((files) => new Set(files.map(({ id }) => id)).size === files.length, 'a file twice'),
  ),
});

/** A file that goes along, and under which id the consents name it. Both in base64url. */
export type DossierFile = Readonly<v.InferOutput<typeof FilesSchema>['files'][number]>;

/** Where a dossier for a destination of the roster is to go, upon which consents, and until when. Ids and hashes in base64url. */
export type PortalHeader = v.InferOutput<typeof PortalHeaderSchema>;
/** The same for a destination off the portal; `destination` is the id of what the team keeps of it. */
export type OutsideHeader = v.InferOutput<typeof OutsideHeaderSchema>;
export type DossierHeader = PortalHeader | OutsideHeader;

/** 32 bytes that only who has the dossier knows: news about it are sealed under it. */
export type ReferralSecret = Brand<Uint8Array, 'ReferralSecret'>;

/** A dossier as it is drafted, approved and passed on: always exactly these bytes. */
export interface Dossier {
  readonly header: DossierHeader;
  readonly content: Uint8Array; // a document of the casefile
  readonly secret: ReferralSecret;
  /** None where files are only listed. */
  readonly files: readonly DossierFile[];
  readonly bytes: Uint8Array;
  readonly hash: Uint8Array;
}

/**
 * `FRAMES("dossier"; header, content, referral secret)`, and one more frame where `files` go along. Throws `too-long` for more content
 * than an envelope takes, `bad-encoding`. Source: docs/protocol.md, section 4.8.
 */
export const makeDossier = (
  header: DossierHeader,
  content: Uint8Array,
  secret: ReferralSecret,
  files: readonly DossierFile[] = [],
): Dossier => {
  if (content.length > MOST_DOSSIER_BYTES) throw new ProtocolError('too-long', 'dossier');
  const along = files.length === 0 ? [] : [encodeDocument({ version: 1, files: [...files] }, FilesSchema)];
  return readDossier(encodeFrames(LABEL.dossier, [encodeHeader(header), content, secret, ...along]));
};

/** Throws `wrong-label`, `bad-encoding` (also when it lasts too long), `bad-length`, `trailing-bytes`, `newer-version`. */
export const readDossier = (bytes: Uint8Array): Dossier => {
  const [rawHeader, content, secret, along, ...more] = decodeFrames(LABEL.dossier, bytes, 'exact');
  if (!rawHeader || !content || !secret || more.length > 0)
    throw new ProtocolError('bad-encoding', 'dossier');
  if (content.length > MOST_DOSSIER_BYTES) throw new ProtocolError('bad-length', 'dossier');
  const header = decodeHeader(rawHeader);
  const longest = dayAfter(timeOf(header.made), DOSSIER_LONGEST_DAYS);
  if (header.expires < header.made || header.expires > longest) {
    throw new ProtocolError('bad-encoding', 'dossier days');
  }
  return {
    header,
    content,
    secret: exactly(secret, KEY_BYTES) as ReferralSecret,
    files: along === undefined ? [] : decodeDocument(FilesSchema, along).files,
    bytes,
    hash: hash(LABEL.dossierHash, bytes),
  };
};

const encodeHeader = (header: DossierHeader): Uint8Array =>
  header.version === 1
    ? encodeDocument(header, PortalHeaderSchema)
    : encodeDocument(header, OutsideHeaderSchema);

const decodeHeader = (bytes: Uint8Array): DossierHeader =>
  startsAsVersion(bytes, 1)
    ? decodeDocument(PortalHeaderSchema, bytes)
    : decodeDocument(OutsideHeaderSchema, bytes);

/** One hash for the consents in force (each by its own 32-byte hash), whatever their order. */
export const consentsHash = (hashes: readonly Uint8Array[]): Uint8Array =>
  hash(LABEL.referralConsents, ...hashes.toSorted(byBytes));

const byBytes = (one: Uint8Array, other: Uint8Array): number => {
  const at = one.findIndex((byte, place) => byte !== other[place]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? 0);
};
