import { sealAgeFile } from '../../../src/protocol/age/file.ts';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { ageFileOverhead } from '../../../src/protocol/age/sizes.ts';
import { blobBytes } from '../../../src/protocol/blob-sizes.ts';
import { openEnvelope } from '../../../src/protocol/client/envelope.ts';
import { readSealedMessage } from '../../../src/protocol/client/message.ts';
import { signApproval } from '../../../src/protocol/client/referral/approval.ts';
import {
  destinationKeyHash,
  type OutsideDestination,
  outsideKeyHash,
} from '../../../src/protocol/client/referral/destination-key.ts';
import {
  type DossierFile,
  type DossierHeader,
  makeDossier,
  type ReferralSecret,
  readDossier,
} from '../../../src/protocol/client/referral/dossier.ts';
import { fileAlong } from '../../../src/protocol/client/referral/file-along.ts';
import {
  isNewsOf,
  newsFrames,
  openNews,
  type ReferralKeys,
  signNews,
} from '../../../src/protocol/client/referral/news.ts';
import { readReferral } from '../../../src/protocol/client/referral/referral.ts';
import { sealReferral } from '../../../src/protocol/client/referral/seal-referral.ts';
import { verifyConfirmations } from '../../../src/protocol/client/referral/verify-confirmations.ts';
import {
  checkAttested,
  verifyConsents,
  verifySecondWords,
  verifyStatements,
} from '../../../src/protocol/client/referral/verify-consents.ts';
import {
  type ReferralContext,
  verifyApprovals,
} from '../../../src/protocol/client/referral/verify-referral.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { concat, u32be } from '../../../src/protocol/encoding/bytes.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import type { IntakeKey } from '../../../src/protocol/intake-key.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { decodePin } from '../../../src/protocol/organisation-pin.ts';
import { derive } from '../../../src/protocol/primitives/keyed.ts';
import { type Roster, type RosterHash, verifyPastRoster } from '../../../src/protocol/roster.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import { bytesField as bytes, bytesListField, shown, textField } from '../fields.ts';
import type { Fields, Json, Operations } from '../vector.ts';
import { authorKeysOf, authorOf, changed, fieldsListField, organisationOf } from './case-fields.ts';

const rosterAt = (input: Fields, key: string): Roster =>
  verifyPastRoster(bytes(input, key), decodePin(utf8(textField(input, 'pin'))));

const secretOf = (input: Fields): ReferralSecret => bytes(input, 'secret') as ReferralSecret;
const referralKeysOf = (input: Fields): ReferralKeys => ({
  organisation: organisationOf(input),
  referral: bytes(input, 'referral'),
  secret: secretOf(input),
});

const contextOf = (input: Fields): ReferralContext => {
  const rosters = new Map(
    bytesListField(input, 'rosters').map((signed) => {
      const roster = verifyPastRoster(signed, decodePin(utf8(textField(input, 'pin'))));
      return [toBase64url(roster.hash), roster] as const;
    }),
  );
  const formerly = fieldsListField({ list: [], ...input }, 'former').map(
    (each) => [textField(each, 'member'), textField(each, 'before')] as const,
  );
  return {
    organisation: organisationOf(input),
    destination: textField(input, 'destination'),
    rosterOf: (hash) => rosters.get(hash),
    formerIds: (member) => formerly.flatMap(([now, before]) => (now === member ? [before] : [])),
    today: textField(input, 'today'),
  };
};

/** The whole copy at once, by the definition: the code under test makes it part by part, and its test compares. */
const sealedAlong = (input: Fields): Uint8Array => {
  const secret = derive(secretOf(input), LABEL.referralBlobSecret, bytes(input, 'id'));
  const drawn = (at: number, length = 32): Uint8Array =>
    derive(secret, LABEL.referralBlobEntropy, u32be(at)).subarray(0, length);
  const draws = [drawn(1, 16), concat(drawn(2), drawn(3)), drawn(4, 16)];
  const file = bytes(input, 'file');
  const size = blobBytes(file.length);
  return sealAgeFile({
    plaintext: concat(file, new Uint8Array(size - ageFileOverhead(1, size) - file.length)),
    recipients: [kemPublicKeyOf(kemSeed(drawn(0)))],
    shuffle: false,
    entropy: { bytes: (length) => draws.shift() ?? new Uint8Array(length) },
  });
};

const proofsOf = (input: Fields) => ({
  consents: bytesListField(input, 'consents'),
  seconds: bytesListField(input, 'seconds'),
  confirmations: bytesListField(input, 'confirmations'),
  questions: bytesListField(input, 'questions'),
  approvals: bytesListField(input, 'approvals'),
});

/** Dossiers, approvals, referrals and the news about them. */
export const referralOperations: Operations = {
  make: (input) => {
    const header = JSON.parse(textField(input, 'header')) as DossierHeader;
    const files = JSON.parse(textField({ files: '[]', ...input }, 'files')) as DossierFile[];
    const dossier = makeDossier(header, bytes(input, 'content'), secretOf(input), files);
    return { bytes: shown(dossier.bytes), hash: shown(dossier.hash) };
  },
  read: (input) => {
    const dossier = readDossier(changed(bytes(input, 'dossier'), input));
    const { header, content, hash, files } = dossier;
    return {
      ...header,
      content: shown(content),
      hash: shown(hash),
      ...(files.length > 0 && { files: files.map((file) => ({ ...file })) }),
    };
  },
  along: (input) => {
    const { place, key } = fileAlong({ secret: secretOf(input) }, bytes(input, 'id'));
    return {
      id: shown(place.id),
      upload: shown(place.upload),
      deletion: shown(place.deletion),
      key: shown(key),
    };
  },
  'seal-along': (input) => shown(sealedAlong(input)),
  'destination-key': (input) =>
    shown(destinationKeyHash(rosterAt(input, 'roster'), textField(input, 'destination'))),
  'outside-key': (input) =>
    shown(outsideKeyHash(JSON.parse(textField(input, 'destination')) as OutsideDestination)),
  approve: (input) =>
    shown(
      signApproval(
        readDossier(bytes(input, 'dossier')),
        {
          caseId: bytes(input, 'case'),
          consentKey: bytes(input, 'consentKey'),
          consent: textField(input, 'consent') === 'signed' ? 'signed' : 'attested',
        },
        authorOf(input),
        textField(input, 'given'),
      ),
    ),
  seal: (input) => {
    const roster = rosterAt(input, 'roster');
    const keys = fieldsListField(input, 'readers').map((reader): [string, IntakeKey] => {
      const id = toBase64url(bytes(reader, 'id'));
      const key: unknown = { member: { id }, publicKey: bytes(reader, 'publicKey') };
      return [id, key as IntakeKey];
    });
    const dossier = readDossier(bytes(input, 'dossier'));
    return shown(
      sealReferral(
        dossier,
        proofsOf(input),
        authorOf(input),
        { roster, keys: new Map(keys) },
        timeOf(textField(input, 'now')),
        seededEntropy(textField(input, 'entropy')),
      ),
    );
  },
  open: (input) => {
    const body = openEnvelope(bytes(input, 'envelope'), [kemSeed(bytes(input, 'seed'))]);
    return body && { ...readReferral(body).header };
  },
  verify: (input) => {
    const context = contextOf(input);
    const referral = readReferral(changed(bytes(input, 'body'), input), 'exact');
    const vouched = verifyApprovals(referral, context);
    const consents = verifyConsents(referral, vouched, context);
    const seconds = verifySecondWords(referral, vouched, context);
    checkAttested(vouched, consents, seconds, context.formerIds);
    const questions = verifyStatements(referral.questions, referral, vouched, context);
    return {
      sender: vouched.sender.label,
      approvers: vouched.approvers.map(({ member, given }) => `${member.label} ${given}`),
      caseId: shown(vouched.caseId),
      consent: vouched.consent,
      consents: consents.map(({ hash, by }): Json => ({ hash: shown(hash), by: by?.label ?? null })),
      ...(seconds.length > 0 && {
        seconds: seconds.map(({ consent, ground, by }): Json => ({ consent, ground, by: by.label })),
      }),
      statements: questions.map(({ header }) => header.type),
    };
  },
  confirmed: (input) => {
    const context = contextOf(input);
    const referral = readReferral(bytes(input, 'body'), 'exact');
    const vouched = verifyApprovals(referral, context);
    const consents = verifyConsents(referral, vouched, context);
    return verifyConfirmations(referral, vouched, consents, context).map(
      ({ destination, codes, given }): Json => ({ destination, codes: [...codes], given }),
    );
  },
  'news-sign': (input) => {
    const entropy = seededEntropy(textField(input, 'entropy'));
    const keys = referralKeysOf(input);
    const roster = bytes(input, 'roster') as RosterHash;
    const draft = signNews(
      keys,
      bytes(input, 'data'),
      authorOf(input),
      roster,
      timeOf(textField(input, 'now')),
      entropy,
    );
    return shown(encodeFrames(LABEL.message, newsFrames(keys, draft, entropy)));
  },
  'news-open': (input) => {
    const keys = referralKeysOf(input);
    const message = readSealedMessage(changed(bytes(input, 'body'), input), keys.organisation);
    if (!isNewsOf(keys, message)) return null;
    const { header, data } = openNews(keys, message, authorKeysOf(input));
    return { ...header, data: shown(data) };
  },
};
