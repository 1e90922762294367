import { ageOperations } from './run/age.ts';
import { announcementOperations } from './run/announcement.ts';
import { blobOperations } from './run/blob.ts';
import { cardOperations } from './run/card.ts';
import { consentOperations } from './run/consent.ts';
import { digestOperations } from './run/digest.ts';
import { encodingOperations } from './run/encoding.ts';
import { enrolmentOperations } from './run/enrolment.ts';
import { enteredOperations } from './run/entered.ts';
import { envelopeOperations } from './run/envelope.ts';
import { grantOperations } from './run/grant.ts';
import { keyFileOperations } from './run/key-file.ts';
import { logOperations } from './run/log.ts';
import { messageOperations } from './run/message.ts';
import { originalsOperations } from './run/originals.ts';
import { pausedOperations } from './run/paused.ts';
import { phraseOperations } from './run/phrase.ts';
import { primitivesOperations } from './run/primitives.ts';
import { publicationOperations } from './run/publication.ts';
import { referralOperations } from './run/referral.ts';
import { renewalOperations } from './run/renewal.ts';
import { rosterOperations } from './run/roster.ts';
import { slotsOperations } from './run/slots.ts';
import { successionOperations } from './run/succession.ts';
import { vaultOperations } from './run/vault.ts';
import type { Operations } from './vector.ts';

/** Every construction that has vectors, with its operations. Runs in Node and in browsers. */
export const CONSTRUCTIONS: Readonly<Record<string, Operations>> = {
  primitives: primitivesOperations,
  encoding: encodingOperations,
  age: ageOperations,
  phrase: phraseOperations,
  roster: rosterOperations,
  consent: consentOperations,
  envelope: envelopeOperations,
  message: messageOperations,
  slots: slotsOperations,
  paused: pausedOperations,
  log: logOperations,
  card: cardOperations,
  grant: grantOperations,
  'key-file': keyFileOperations,
  digest: digestOperations,
  vault: vaultOperations,
  renewal: renewalOperations,
  succession: successionOperations,
  enrolment: enrolmentOperations,
  announcement: announcementOperations,
  publication: publicationOperations,
  entered: enteredOperations,
  blob: blobOperations,
  referral: referralOperations,
  originals: originalsOperations,
};
