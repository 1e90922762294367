import { fromBase64url } from '../../encoding/base64url.ts';
import { equalBytes, exactly } from '../../encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../../encoding/frames.ts';
import { ProtocolError } from '../../errors.ts';
import { LABEL } from '../../labels.ts';
import { HASH_BYTES, MESSAGE_NONCE_BYTES } from '../../limits.ts';
import { consentsHash, type Dossier, readDossier } from './dossier.ts';
import type { NewsDraft } from './news.ts';

/** A dossier, and the hashes of the consents upon which it was drafted. */
export interface DraftedDossier {
  readonly dossier: Dossier;
  readonly consents: readonly Uint8Array[];
}

/** The data of a `dossier-drafted` event. */
export const encodeDrafted = ({ dossier, consents }: DraftedDossier): Uint8Array =>
  encodeFrames(LABEL.dossierDrafted, [dossier.bytes, ...consents]);

/** Throws `wrong-label`, `bad-encoding`, `referral-altered` for other consents than it names, and what `readDossier` throws. */
export const readDrafted = (data: Uint8Array): DraftedDossier => {
  const [bytes, ...consents] = decodeFrames(LABEL.dossierDrafted, data, 'exact');
  if (bytes === undefined || consents.length === 0) throw new ProtocolError('bad-encoding', 'dossier');
  const dossier = readDossier(bytes);
  const named = fromBase64url(dossier.header.consents);
  if (!equalBytes(named, consentsHash(consents))) throw new ProtocolError('referral-altered');
  return { dossier, consents: consents.map((each) => exactly(each, HASH_BYTES)) };
};

/** The data of a `dossier-approved` event. */
export const encodeApproved = (approval: Uint8Array): Uint8Array =>
  encodeFrames(LABEL.dossierApproved, [approval]);

/** The signed approval of such an event; `verifyApproval` checks it. Throws `wrong-label`, `bad-encoding`. */
export const readApproved = (data: Uint8Array): Uint8Array => {
  const [approval, ...more] = decodeFrames(LABEL.dossierApproved, data, 'exact');
  if (approval === undefined || more.length > 0) throw new ProtocolError('bad-encoding', 'approval');
  return approval;
};

/** News as a case log keeps them. `envelopeHash`: of the envelope they came in; of 32 zeros where the log's author wrote them. */
export interface FiledNews extends NewsDraft {
  readonly envelopeHash: Uint8Array;
}

/** The data of a `referral-news` event. */
export const encodeFiledNews = ({ envelopeHash, nonce, content }: FiledNews): Uint8Array =>
  encodeFrames(LABEL.referralNewsFiled, [envelopeHash, nonce, content]);

/** Throws `wrong-label`, `bad-encoding`, `bad-length`. `readNews` checks what it holds. */
export const readFiledNews = (data: Uint8Array): FiledNews => {
  const [envelopeHash, nonce, content, ...more] = decodeFrames(LABEL.referralNewsFiled, data, 'exact');
  if (!envelopeHash || !nonce || !content || more.length > 0) throw new ProtocolError('bad-encoding', 'news');
  return {
    envelopeHash: exactly(envelopeHash, HASH_BYTES),
    nonce: exactly(nonce, MESSAGE_NONCE_BYTES),
    content,
  };
};
