import { decodeWritten, isWrittenType } from '../../../casefile/case-event.ts';
import type { ConsentAct, ConsentEvent } from '../../../casefile/consent/consent-event.ts';
import { type ConsentState, consentAfter } from '../../../casefile/consent/consent-state.ts';
import type { DossierDocument } from '../../../casefile/dossier/dossier-document.ts';
import { missingFor } from '../../../casefile/referral/covered-by.ts';
import type { ConfirmationDocument } from '../../../protocol/client/confirmation.ts';
import type { ReadReferral } from '../../../protocol/client/referral/referral.ts';
import type { ProvenSecondWord } from '../../../protocol/client/referral/shown-second-word.ts';
import { verifyConfirmations } from '../../../protocol/client/referral/verify-confirmations.ts';
import {
  checkAttested,
  type ProvenConsent,
  type ProvenStatement,
  verifyConsents,
  verifySecondWords,
  verifyStatements,
} from '../../../protocol/client/referral/verify-consents.ts';
import {
  type ReferralContext,
  type VouchedReferral,
  verifyApprovals,
} from '../../../protocol/client/referral/verify-referral.ts';
import { toBase64url } from '../../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import { givenConsent } from '../../given-consent.ts';
import { shownDossier } from './shown-dossier.ts';

/** What a referral proves, and no more. */
export interface ProvenReferral extends VouchedReferral {
  /** `signed` where nothing but the reporter's own key stands behind all consents. */
  readonly consent: 'signed' | 'attested';
  /** What the approvers say of the key that they vouch for: the reporter's own, or one that a member may hold. */
  readonly vouched: VouchedReferral['consent'];
  readonly consents: readonly ProvenConsent[];
  readonly confirmations: readonly ConfirmationDocument[];
  /** Whom the consent was attested by beside those in whose word it stands. */
  readonly seconds: readonly ProvenSecondWord[];
  /** What these consents amount to together, by the rules by which the team judges. */
  readonly allowed: ConsentState;
  readonly document: DossierDocument;
}

/**
 * Checks a referral to the end: people, bytes, consents, and that these consents cover this destination and each part today, confirmed where that
 * is needed. Throws what `verifyApprovals`, `verifyConsents`, `verifySecondWords`, `verifyStatements`, `checkAttested`, `verifyConfirmations` and
 * `shownDossier` throw, and `referral-unconfirmed` where the consents do not cover it or no reviewer of the case asked what was confirmed.
 */
export const judgeReferral = (read: ReadReferral, context: ReferralContext): ProvenReferral => {
  const vouched = verifyApprovals(read, context);
  const consents = verifyConsents(read, vouched, context);
  const seconds = verifySecondWords(read, vouched, context);
  checkAttested(vouched, consents, seconds, context.formerIds);
  const questions = verifyStatements(read.questions, read, vouched, context);
  const confirmations = verifyConfirmations(read, vouched, consents, context);
  const state = consentShown(read, consents, confirmations, questions);
  if (state === null || missingFor(state, context.destination, context.today).length > 0)
    throw new ProtocolError('referral-unconfirmed', 'not covered');
  const isSigned = vouched.consent === 'signed' && consents.every(({ by }) => by === null);
  const consent = isSigned ? 'signed' : 'attested';
  const proven = { ...vouched, consent, consents, allowed: state } as const;
  return {
    ...proven,
    vouched: vouched.consent,
    confirmations,
    seconds,
    document: shownDossier(proven, context.today),
  };
};

/** Of the type under which the case's log keeps such a question. */
const ASKED = 'confirmation-asked';

/** What a reviewer asked, as the casefile reads it; nothing of a statement of another type. */
const askedIn = ({ header, data }: ProvenStatement): ConsentAct[] => {
  const { sequence, time, author } = header;
  const type: string = header.type;
  if (type !== ASKED || !isWrittenType(type)) return [];
  const event: unknown = decodeWritten(type, data, { sequence, time, author });
  return [event as ConsentAct];
};

/** What was allowed, as far as a referral shows it: the rules are those by which the team judged. */
const consentShown = (
  read: ReadReferral,
  consents: readonly ProvenConsent[],
  confirmations: readonly ConfirmationDocument[],
  questions: readonly ProvenStatement[],
): ConsentState | null => {
  const facts = { time: '', author: '' };
  // Signed or attested was judged before: here only what is allowed counts.
  const [first, ...others] = consents.map(({ document }, at) =>
    givenConsent(read.consents[at] ?? new Uint8Array(0), document),
  );
  if (first === undefined) return null;
  const acts: ConsentAct[] = [
    ...others.map((consent): ConsentAct => ({ type: 'consent-given', id: '', sent: '', consent })),
    ...questions.flatMap(askedIn),
    ...confirmations.map(
      ({ consent, nonce, destination, codes, answer, given }, at): ConsentAct => ({
        type: 'consent-answered',
        id: '',
        sent: given,
        confirmation: {
          hash: toBase64url(read.confirmations[at] ?? new Uint8Array(0)),
          consent,
          nonce,
          destination,
          codes,
          answer,
          given,
        },
      }),
    ),
  ];
  const events: ConsentEvent[] = acts.map((act, at) => ({ ...facts, ...act, sequence: at + 1 }));
  const filed: ConsentEvent = { ...facts, sequence: 0, type: 'filed', consent: first };
  return [filed, ...events].reduce<ConsentState | null>(consentAfter, null);
};
