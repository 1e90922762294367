import type { CaseEvent } from '../casefile/case-event.ts';
import type { ConsentAct } from '../casefile/consent/consent-event.ts';
import { decodeRecordedConsent, decodeRecordedWithdrawal } from '../casefile/consent/consent-record.ts';
import type { EventFacts } from '../casefile/event-facts.ts';
import { verifyAttestedConsent } from '../protocol/client/attested-consent.ts';
import { confirmationHash, verifyConfirmation } from '../protocol/client/confirmation.ts';
import { type ConsentContext, verifyConsent } from '../protocol/client/consent.ts';
import type { FiledReport } from '../protocol/client/filed-event.ts';
import type { AuthorKeys } from '../protocol/client/log-event.ts';
import type { Message } from '../protocol/client/message.ts';
import { verifySecondWord } from '../protocol/client/second-word.ts';
import { verifyWithdrawal, withdrawalHash } from '../protocol/client/withdrawal.ts';
import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { LogId, OrganisationId } from '../protocol/ids.ts';
import { LABEL } from '../protocol/labels.ts';
import { hash } from '../protocol/primitives/keyed.ts';
import { givenConsent } from './given-consent.ts';

/** What says whether a document of consent stands: see `EventSource`. */
interface ConsentSource {
  readonly organisation: OrganisationId;
  readonly log: LogId;
  readonly filed: FiledReport | null;
  readonly authorKeys?: AuthorKeys;
}

/** The kinds of message that a reporter signs. */
export const SIGNED_KINDS = ['consent', 'withdrawal', 'confirmation'] as const;
export type SignedKind = (typeof SIGNED_KINDS)[number];

/**
 * What a signed message means: what does not stand is kept as junk, with the code that says why, and counts for nothing. Throws
 * `newer-version` for a document of a later release, and `wrong-context` without a report.
 */
export const signedEvent = (
  facts: EventFacts,
  message: Message,
  kind: SignedKind,
  source: ConsentSource,
): CaseEvent => {
  const { sent } = message.header;
  const id = toBase64url(message.nonce);
  try {
    return { ...facts, ...actOf(id, sent, message.data, kind, contextOf(source)) };
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.code === 'newer-version') throw error;
    return { ...facts, type: 'consent-junk', id, sent, kind, code: error.code };
  }
};

const contextOf = ({ organisation, log, filed }: ConsentSource): ConsentContext => {
  if (filed === null) throw new ProtocolError('wrong-context', 'filed');
  return { organisation, caseId: log, consentPublicKey: filed.report.consentPublicKey };
};

const actOf = (
  id: string,
  sent: string,
  data: Uint8Array,
  kind: SignedKind,
  context: ConsentContext,
): ConsentAct => {
  if (kind === 'consent') {
    const consent = givenConsent(data, verifyConsent(data, context));
    return { type: 'consent-given', id, sent, consent };
  }
  if (kind === 'withdrawal') {
    const { given } = verifyWithdrawal(data, context);
    return { type: 'consent-withdrawn', id, sent, hash: toBase64url(withdrawalHash(data)), given };
  }
  const { consent, nonce, destination, codes, answer, given } = verifyConfirmation(data, context);
  const confirmation = {
    hash: toBase64url(confirmationHash(data)),
    consent,
    nonce,
    destination,
    codes,
    answer,
    given,
  };
  return { type: 'consent-answered', id, sent, confirmation };
};

/** A consent in the word of the event's author. Throws `unknown-author` and what `verifyAttestedConsent` throws. */
export const recordedConsentEvent = (
  facts: EventFacts,
  data: Uint8Array,
  source: ConsentSource,
): CaseEvent => {
  const { consent, how } = decodeRecordedConsent(data);
  const signed = fromBase64url(consent);
  const { organisation, log } = source;
  const key = keyOf(facts, source);
  const document = verifyAttestedConsent(signed, { organisation, caseId: log }, key);
  return { ...facts, type: 'consent-recorded', how, consent: givenConsent(signed, document) };
};

/** Throws `bad-encoding`, `newer-version`. */
export const recordedWithdrawalEvent = (facts: EventFacts, data: Uint8Array): CaseEvent => ({
  ...facts,
  type: 'withdrawal-recorded',
  how: decodeRecordedWithdrawal(data),
  hash: toBase64url(hash(LABEL.consentHash, data)),
});

/** Throws `bad-signature`, `unknown-author` for a second word whose signature would not stand outside the case. */
export const checkSecondWord = (
  event: EventFacts & {
    readonly consent?: string;
    readonly ground: string;
    readonly signature?: string;
  },
  source: ConsentSource,
): void => {
  const { consent, ground, signature } = event;
  if (consent === undefined || signature === undefined) return;
  const { organisation, log } = source;
  const word = { organisation, caseId: log, consent: fromBase64url(consent), ground };
  verifySecondWord(word, fromBase64url(signature), keyOf(event, source));
};

const keyOf = ({ author }: EventFacts, { authorKeys }: ConsentSource): Uint8Array => {
  const key = authorKeys?.(author);
  if (key === undefined) throw new ProtocolError('unknown-author');
  return key;
};
