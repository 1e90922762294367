import { hasConflict } from '../casefile/access-state.ts';
import type { ByWord } from '../casefile/consent/consent-event.ts';
import {
  encodeRecordedConsent,
  encodeRecordedWithdrawal,
  encodeSecondWord,
} from '../casefile/consent/consent-record.ts';
import { isHalfAttestedConsent, toReplace } from '../casefile/consent/consent-state.ts';
import { nextConsent } from '../casefile/consent/next-consent.ts';
import type { Attestation } from '../casefile/origin-event.ts';
import { attestConsent } from '../protocol/client/attested-consent.ts';
import { signSecondWord } from '../protocol/client/second-word.ts';
import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { CONSENT_NONCE_BYTES } from '../protocol/limits.ts';
import { appendWithMerge, type Draft } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, isOwnId } from './desk-core.ts';
import { settleOrLater } from './settle-or-later.ts';
import type { ToldConsent } from './told-consent.ts';

/**
 * Records in our word what the person allows: it names all that the log holds at that moment, and counts once a colleague
 * attests it. Call it in the log's turn. Throws `not-on-case` for who declared a conflict.
 */
export const recordConsent = async (
  core: DeskCore,
  log: CaseLog,
  { choices, how, language }: ToldConsent,
): Promise<void> =>
  append(core, log, `consent-recorded ${JSON.stringify([choices, how])}`, ({ state }) => {
    if (state.consent === null) return null;
    const place = { organisation: core.organisation, caseId: log.first.log };
    const document = nextConsent(place, choices, toReplace(state.consent), language, core.means.now());
    const signed = attestConsent(document, core.author.signingKey);
    return { type: 'consent-recorded', data: encodeRecordedConsent(toBase64url(signed), how) };
  });

/** Records in our word that the person takes everything back: it counts at once. Call it in the log's turn. */
export const recordWithdrawal = async (core: DeskCore, log: CaseLog, how: ByWord): Promise<void> => {
  const nonce = toBase64url(core.means.entropy.bytes(CONSENT_NONCE_BYTES));
  const data = encodeRecordedWithdrawal(nonce, how);
  await append(core, log, `withdrawal-recorded ${JSON.stringify(how)}`, () => ({
    type: 'withdrawal-recorded',
    data,
  }));
};

/** Gives our word, as the second, for a consent (its hash in base64url). Call it in the log's turn. */
export const giveSecondWord = async (
  core: DeskCore,
  log: CaseLog,
  { ground, words }: Attestation,
  consent: string,
): Promise<void> =>
  append(core, log, `consent-attested ${consent}`, ({ state }) => {
    const held = state.consent?.consents.find(({ hash }) => hash === consent);
    const firsts = [held?.by, state.consent?.enteredBy].filter((by) => typeof by === 'string');
    const isMine = firsts.some((by) => isOwnId(core, by));
    if (held === undefined || isMine || !isHalfAttestedConsent(held)) return null;
    const word = {
      organisation: core.organisation,
      caseId: log.first.log,
      consent: fromBase64url(consent),
      ground,
    };
    const signature = toBase64url(signSecondWord(word, core.author.signingKey));
    return { type: 'consent-attested', data: encodeSecondWord({ consent, ground, words, signature }) };
  });

const append = async (
  core: DeskCore,
  log: CaseLog,
  key: string,
  draft: (log: CaseLog) => Draft | null,
): Promise<void> => {
  const { access } = log.state;
  // What somebody writes who declared a conflict would count for nothing.
  if (access !== null && hasConflict(access, toBase64url(core.member)))
    throw new ProtocolError('not-on-case', 'conflict');
  await appendWithMerge(core, log, { key, draft });
  await settleOrLater(core, log);
};
