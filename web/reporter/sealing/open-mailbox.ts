import { encodeBlobStart } from '../../../src/protocol/blob-start.ts';
import { blobStartOf, reporterBlobPlace } from '../../../src/protocol/client/blob/blob-place.ts';
import { receivedRemoval } from '../../../src/protocol/client/blob/received-removal.ts';
import { removalRequest } from '../../../src/protocol/client/blob/removal-request.ts';
import { openMailbox as collectMailbox, destroyRequests } from '../../../src/protocol/client/mailbox.ts';
import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { type MessageDraft, sealMessage } from '../../../src/protocol/client/seal-message.ts';
import { identityQuorumOf } from '../../../src/protocol/client/vault.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { memberIdOf, organisationIdOf } from '../../../src/protocol/ids.ts';
import { PATHS } from '../../../src/protocol/wire/paths.ts';
import { callForBytes, callForNothing } from '../../shared/api.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { language } from '../../shared/i18n.ts';
import { postEnvelope, postProven } from '../../shared/post-envelope.ts';
import { PATIENT } from '../../shared/retry.ts';
import type { Sending } from '../../shared/sending-step.ts';
import type { OpenMailbox } from '../conversation.ts';
import type { CheckedReaders } from './check-readers.ts';
import { consentingOf } from './consenting-of.ts';
import { conversationOf } from './conversation-of.ts';
import { canLock, lockMessage } from './lock-message.ts';
import { readPhraseOf } from './read-phrase-of.ts';
import { fetchReceived, readReceived } from './read-received.ts';
import { removableIn } from './received-of.ts';

const NOTHING = new Uint8Array(0);

const collect = (tokens: Uint8Array): Promise<Uint8Array> =>
  callForBytes({ method: 'POST', path: PATHS.collect, body: tokens, patience: PATIENT });

const remove = (body: Uint8Array): Promise<void> =>
  callForNothing({ method: 'POST', path: PATHS.blobRemoval, body, patience: PATIENT });

/**
 * Opens the mailbox of a phrase typed in any form; any well-formed one opens. Throws `ProtocolError` for what is
 * no phrase and for a broken head slot, `ApiError` when the calls fail.
 */
export async function openMailbox(typed: string, checked: CheckedReaders): Promise<OpenMailbox> {
  const { pin, readers, announcement } = checked;
  const keys = deriveReporterKeys(await readPhraseOf(typed), organisationIdOf(pin.organisation));
  const mailbox = await collectMailbox(keys, readers.roster, collect, browserEntropy);
  // Before anyone has filed the report, the first secret is the current one.
  const epoch = mailbox.head?.keys ?? { log: keys.caseId, epoch: 0, secret: keys.caseSecret };
  const say = (kind: MessageDraft['kind'], data: Uint8Array, sending: Sending): Promise<void> => {
    const draft = { kind, data, language: language().tag };
    const envelope = sealMessage(keys, epoch, draft, readers.ready, readers.roster, now(), browserEntropy);
    return postEnvelope(envelope, sending);
  };
  const locking = {
    place: { organisation: keys.organisation, caseId: keys.caseId },
    holders: readers.ready.map(({ member, publicKey }) => ({ member: memberIdOf(member.id), publicKey })),
    quorum: identityQuorumOf(readers.roster.document.policy),
  };
  return {
    announced: announcement,
    conversation: conversationOf(mailbox),
    consenting: consentingOf(keys, mailbox.head, epoch, checked),
    received: { read: readReceived, whole: fetchReceived },
    write: (text, sending) => say('text', utf8(text), sending),
    placeOf: (index) => reporterBlobPlace(keys, index),
    beginBlob: (at, blob, sending) =>
      postProven(PATHS.blobs, encodeBlobStart(blobStartOf(at, blob)), sending),
    canLock: canLock(locking),
    lockFiles: (text, files) => lockMessage(text, files, locking, browserEntropy),
    sendFiles: (message, sending) => say('files', message, sending),
    destroy: async (sending) => {
      // The wish first, and the files that answers name: once these are gone the phrase shows nothing to try again from.
      await say('destroy', NOTHING, sending);
      await remove(receivedRemoval(removableIn(mailbox.files), browserEntropy));
      for (const body of destroyRequests(mailbox, browserEntropy)) {
        await callForNothing({ method: 'POST', path: PATHS.destroy, body, patience: PATIENT });
      }
      await remove(removalRequest(keys, browserEntropy));
    },
  };
}
