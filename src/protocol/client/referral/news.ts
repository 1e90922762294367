import * as v from 'valibot';
import { fromBase64url, toBase64url } from '../../encoding/base64url.ts';
import { equalBytes, exactly } from '../../encoding/bytes.ts';
import { bytesField, decodeDocument, encodeDocument } from '../../encoding/document.ts';
import { decodeFrames, encodeFrames } from '../../encoding/frames.ts';
import { partsOf } from '../../encoding/parts.ts';
import { ProtocolError } from '../../errors.ts';
import type { OrganisationId } from '../../ids.ts';
import { LABEL } from '../../labels.ts';
import {
  HASH_BYTES,
  MEMBER_ID_BYTES,
  MESSAGE_HINT_BYTES,
  MESSAGE_NONCE_BYTES,
  MOST_REFERRAL_NEWS_BYTES,
  ORGANISATION_ID_BYTES,
  REFERRAL_ID_BYTES,
} from '../../limits.ts';
import type { Entropy } from '../../primitives/entropy.ts';
import { derive, mac, openUnder, sealUnder, signLabelled, verifyLabelled } from '../../primitives/keyed.ts';
import type { RosterHash } from '../../roster.ts';
import { instantField, instantOf } from '../../times.ts';
import type { AuthorKeys, LogAuthor } from '../log-event.ts';
import type { SealedMessage } from '../message.ts';
import type { ReferralSecret } from './dossier.ts';

const NewsHeaderSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  referral: bytesField(REFERRAL_ID_BYTES),
  roster: bytesField(HASH_BYTES),
  author: bytesField(MEMBER_ID_BYTES),
  time: instantField,
});

/** Who says something about a referral, when, and by which roster. Ids and hashes in base64url. */
export type NewsHeader = v.InferOutput<typeof NewsHeaderSchema>;

/** News whose signature stood. `nonce` makes repeats harmless, `content` is what a log keeps. */
export interface ReferralNews {
  readonly nonce: Uint8Array;
  readonly header: NewsHeader;
  readonly data: Uint8Array; // a document of the casefile
  readonly content: Uint8Array;
}

/** Which referral, and the secret that only who has its dossier knows. */
export interface ReferralKeys {
  readonly organisation: OrganisationId;
  readonly referral: Uint8Array; // id
  readonly secret: ReferralSecret;
}

/** What its author wrote, signed and not yet sealed: kept until it was posted everywhere. */
export interface NewsDraft {
  readonly nonce: Uint8Array;
  readonly content: Uint8Array;
}

/**
 * Signs news about a referral. `data` is a document of the casefile, `now` in milliseconds since 1970. Throws `too-long`.
 * Source: docs/protocol.md, section 4.8.
 */
export const signNews = (
  { organisation, referral }: Pick<ReferralKeys, 'organisation' | 'referral'>,
  data: Uint8Array,
  author: LogAuthor,
  roster: RosterHash,
  now: number,
  entropy: Entropy,
): NewsDraft => {
  if (data.length > MOST_REFERRAL_NEWS_BYTES) throw new ProtocolError('too-long', 'news');
  const header = encodeDocument(
    {
      version: 1,
      organisation: toBase64url(organisation),
      referral: toBase64url(referral),
      roster: toBase64url(roster),
      author: toBase64url(author.member),
      time: instantOf(now),
    },
    NewsHeaderSchema,
  );
  const nonce = entropy.bytes(MESSAGE_NONCE_BYTES);
  const signed = partsOf(nonce, header, data);
  const signature = signLabelled(author.signingKey, LABEL.referralNewsSignature, signed);
  return { nonce, content: encodeFrames(LABEL.referralNews, [header, data, signature]) };
};

/** The frames of an envelope that holds news: outside it is a message like any other. */
export const newsFrames = (
  keys: ReferralKeys,
  { nonce, content }: NewsDraft,
  entropy: Entropy,
): readonly Uint8Array[] => [
  keys.organisation,
  nonce,
  newsHint(keys, nonce),
  sealUnder(newsKey(keys), LABEL.referralNews, context(keys, nonce), content, entropy),
];

/** Whether something that came as a message is news of this referral. */
export const isNewsOf = (
  keys: Pick<ReferralKeys, 'secret'>,
  { nonce, hint }: Pick<SealedMessage, 'nonce' | 'hint'>,
): boolean => equalBytes(newsHint(keys, nonce), hint);

/**
 * Opens news found by their hint. Throws `cannot-decrypt`, and what `readNews` throws. Whether their author may say such a thing is
 * for the caller: a focal point of the destination, or a reviewer.
 */
export const openNews = (
  keys: ReferralKeys,
  { nonce, sealed }: Pick<SealedMessage, 'nonce' | 'sealed'>,
  authorKeys: AuthorKeys,
): ReferralNews => {
  const content = openUnder(newsKey(keys), LABEL.referralNews, context(keys, nonce), sealed);
  return readNews(keys.organisation, keys.referral, { nonce, content }, authorKeys);
};

/** Throws `wrong-context`, `unknown-author`, `bad-signature`, `bad-encoding`, `bad-length`, `newer-version`. */
export const readNews = (
  organisation: OrganisationId,
  referral: Uint8Array | null,
  { nonce, content }: NewsDraft,
  authorKeys: AuthorKeys,
): ReferralNews => {
  const [rawHeader, data, signature, ...more] = decodeFrames(LABEL.referralNews, content, 'exact');
  if (!rawHeader || !data || !signature || more.length > 0) throw new ProtocolError('bad-encoding', 'news');
  if (data.length > MOST_REFERRAL_NEWS_BYTES) throw new ProtocolError('bad-length', 'news');
  const header = decodeDocument(NewsHeaderSchema, rawHeader);
  const here =
    header.organisation === toBase64url(organisation) &&
    (referral === null || equalBytes(fromBase64url(header.referral), referral));
  if (!here) throw new ProtocolError('wrong-context', 'news');
  const key = authorKeys(header.author);
  if (key === undefined) throw new ProtocolError('unknown-author');
  verifyLabelled(key, LABEL.referralNewsSignature, partsOf(nonce, rawHeader, data), signature);
  return { nonce: exactly(nonce, MESSAGE_NONCE_BYTES), header, data, content };
};

const newsKey = ({ secret, referral }: ReferralKeys): Uint8Array =>
  derive(secret, LABEL.referralKey, referral);

const newsHint = ({ secret }: Pick<ReferralKeys, 'secret'>, nonce: Uint8Array): Uint8Array =>
  mac(derive(secret, LABEL.referralHintKey), LABEL.messageHint, nonce).slice(0, MESSAGE_HINT_BYTES);

const context = ({ organisation, referral }: ReferralKeys, nonce: Uint8Array): Uint8Array[] => [
  organisation,
  referral,
  nonce,
];
