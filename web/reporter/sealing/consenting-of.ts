import { nextConsent } from '../../../src/casefile/consent/next-consent.ts';
import { TEAM_READS } from '../../../src/casefile/consent/switches.ts';
import { verifyAttestedConsent } from '../../../src/protocol/client/attested-consent.ts';
import type { LogKeys } from '../../../src/protocol/client/case-secret.ts';
import { type ConsentDocument, consentHash, verifyConsent } from '../../../src/protocol/client/consent.ts';
import { type HeadSlot, headConsentOf } from '../../../src/protocol/client/head-slot.ts';
import type { ReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import {
  type ConsentPost,
  type SealedConsent,
  sealConfirmation,
  sealConsent,
  sealWithdrawal,
} from '../../../src/protocol/client/seal-consent.ts';
import { fromBase64url, toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { language } from '../../shared/i18n.ts';
import { postEnvelope } from '../../shared/post-envelope.ts';
import type { Sending } from '../../shared/sending-step.ts';
import type { Consenting, Held } from '../consenting.ts';
import type { CheckedReaders } from './check-readers.ts';

type Shown = { readonly document: ConsentDocument; readonly kind: 'signed' | 'attested' };

/** What an open mailbox knows of consent, and how to change it. `epoch` are the keys under which messages are written. */
export function consentingOf(
  keys: ReporterKeys,
  head: HeadSlot | null,
  epoch: LogKeys,
  { readers }: CheckedReaders,
): Consenting {
  const { roster, ready } = readers;
  const told = (head && attempt(() => headConsentOf(head))) ?? NOTHING_TOLD;
  const { consents, withdrawals, confirmations } = told.held;
  const shown = head === null ? null : verified(head.consent, keys, readers);
  const post = (): ConsentPost => {
    const { tag } = language();
    return { keys: epoch, readers: ready, roster, language: tag, now: now(), entropy: browserEntropy };
  };
  const send = async ({ envelope, hash }: SealedConsent, sending: Sending): Promise<string> => {
    await postEnvelope(envelope, sending);
    return hash;
  };
  return {
    held: heldOf(head, shown, withdrawals.length > 0),
    acknowledged: [...consents, ...withdrawals, ...confirmations],
    questions: told.questions,
    destinations: roster.document.destinations.map(({ id, name }) => ({ id, name })),
    change: (allowed, sending) => {
      const choices = { ...allowed, files: allowed.files ?? [] };
      const replaced = [...consents, ...withdrawals];
      const document = nextConsent(keys, choices, replaced, language().tag, now());
      return send(sealConsent(keys, document, post()), sending);
    },
    withdraw: (sending) => send(sealWithdrawal(keys, post()), sending),
    answer: ({ nonce, destination, codes, asked }, answer, sending) => {
      if (head === null || shown === null) throw new ProtocolError('bad-argument', 'no consent');
      const consent = toBase64url(consentHash(head.consent));
      const question = { nonce, destination, codes: [...codes], asked };
      return send(sealConfirmation(keys, question, { consent, answer }, post()), sending);
    },
  };
}

const NOTHING_TOLD = { held: { consents: [], withdrawals: [], confirmations: [] }, questions: [] };

const heldOf = (head: HeadSlot | null, shown: Shown | null, isWithdrawn: boolean): Held => {
  if (head === null) return { kind: 'unfiled' };
  if (isWithdrawn) return { kind: 'withdrawn' };
  if (shown === null) return { kind: 'unchecked' };
  const { switches, destinations, files, expires, previous } = shown.document;
  const others = Object.entries(switches).filter(([code]) => code !== TEAM_READS);
  return {
    kind: shown.kind,
    allowed: { switches: Object.fromEntries(others), destinations, files },
    replaces: previous !== null,
    expires,
    daysLeft: Math.round((Date.parse(expires) - Date.parse(dayOf(now()))) / DAY_MS),
  };
};

const DAY_MS = 86_400_000;

/** The consent that a head slot shows, under the person's own key or that of a reviewer; null where it is under neither. */
const verified = (
  signed: Uint8Array,
  keys: ReporterKeys,
  { roster }: CheckedReaders['readers'],
): Shown | null => {
  const { organisation, caseId } = keys;
  const own = { organisation, caseId, consentPublicKey: keys.consent.publicKey };
  const document = attempt(() => verifyConsent(signed, own));
  if (document !== null) return { document, kind: 'signed' };
  for (const { role, signingKey } of roster.document.members) {
    if (role !== 'reviewer') continue;
    const word = attempt(() => verifyAttestedConsent(signed, own, fromBase64url(signingKey)));
    if (word !== null) return { document: word, kind: 'attested' };
  }
  return null;
};

const attempt = <Value>(verify: () => Value): Value | null => {
  try {
    return verify();
  } catch (error) {
    if (error instanceof ProtocolError) return null;
    throw error;
  }
};
