import { openMailbox as collectMailbox, destroyRequests } from '../../../src/protocol/client/mailbox.ts';
import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { type MessageDraft, sealMessage } from '../../../src/protocol/client/seal-message.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { organisationIdOf } from '../../../src/protocol/ids.ts';
import { PATHS } from '../../../src/protocol/wire/paths.ts';
import { callForBytes, callForNothing } from '../../shared/api.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { language } from '../../shared/i18n.ts';
import { PATIENT } from '../../shared/retry.ts';
import type { OpenMailbox } from '../conversation.ts';
import type { Sending } from '../sending-step.ts';
import type { CheckedReaders } from './check-readers.ts';
import { conversationOf } from './conversation-of.ts';
import { postEnvelope } from './post-envelope.ts';
import { readPhraseOf } from './read-phrase-of.ts';

const NOTHING = new Uint8Array(0);

const collect = (tokens: Uint8Array): Promise<Uint8Array> =>
  callForBytes({ method: 'POST', path: PATHS.collect, body: tokens, patience: PATIENT });

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
  return {
    announced: announcement,
    conversation: conversationOf(mailbox),
    write: (text, sending) => say('text', utf8(text), sending),
    destroy: async (sending) => {
      // The wish first: once the answers are gone the phrase shows nothing to try again from.
      await say('destroy', NOTHING, sending);
      for (const body of destroyRequests(mailbox, browserEntropy)) {
        await callForNothing({ method: 'POST', path: PATHS.destroy, body, patience: PATIENT });
      }
    },
  };
}
