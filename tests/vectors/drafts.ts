import { ageDrafts } from './make/age.ts';
import { announcementDrafts } from './make/announcement.ts';
import { blobDrafts } from './make/blob.ts';
import { cardDrafts } from './make/card.ts';
import { consentDrafts } from './make/consent.ts';
import { digestDrafts } from './make/digest.ts';
import { encodingDrafts } from './make/encoding.ts';
import { enrolmentDrafts } from './make/enrolment.ts';
import { enteredDrafts } from './make/entered.ts';
import { envelopeDrafts } from './make/envelope.ts';
import { grantDrafts } from './make/grant.ts';
import { keyFileDrafts } from './make/key-file.ts';
import { logDrafts } from './make/log.ts';
import { messageDrafts } from './make/message.ts';
import { originalsDrafts } from './make/originals.ts';
import { pausedDrafts } from './make/paused.ts';
import { phraseDrafts } from './make/phrase.ts';
import { primitivesDrafts } from './make/primitives.ts';
import { publicationDrafts } from './make/publication.ts';
import { referralDrafts } from './make/referral.ts';
import { renewalDrafts } from './make/renewal.ts';
import { rosterDrafts } from './make/roster.ts';
import { slotsDrafts } from './make/slots.ts';
import { successionDrafts } from './make/succession.ts';
import { vaultDrafts } from './make/vault.ts';
import type { Draft } from './vector.ts';

/** Who writes the vectors of each construction. Runs in Node only, on the engine in use. */
export const DRAFTS: Readonly<Record<string, () => readonly Draft[]>> = {
  primitives: primitivesDrafts,
  encoding: encodingDrafts,
  age: ageDrafts,
  phrase: phraseDrafts,
  roster: rosterDrafts,
  consent: consentDrafts,
  envelope: envelopeDrafts,
  message: messageDrafts,
  slots: slotsDrafts,
  paused: pausedDrafts,
  log: logDrafts,
  card: cardDrafts,
  grant: grantDrafts,
  'key-file': keyFileDrafts,
  digest: digestDrafts,
  vault: vaultDrafts,
  renewal: renewalDrafts,
  succession: successionDrafts,
  enrolment: enrolmentDrafts,
  announcement: announcementDrafts,
  publication: publicationDrafts,
  entered: enteredDrafts,
  blob: blobDrafts,
  referral: referralDrafts,
  originals: originalsDrafts,
};
