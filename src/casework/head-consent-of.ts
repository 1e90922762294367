import type { ConsentState } from '../casefile/consent/consent-state.ts';
import { openQuestions, toReplace } from '../casefile/consent/consent-state.ts';
import type { HeadState } from '../protocol/client/seal-head-slot.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { OrganisationId } from '../protocol/ids.ts';
import { CONSENT_BYTES, MOST_HELD_HASHES, MOST_OPEN_QUESTIONS } from '../protocol/limits.ts';
import type { CaseLog } from './case-log.ts';
import { signedBytesAt } from './consent-bytes.ts';

/**
 * What a head slot tells of consent: the newest of those in force, or else the newest of all, whole; and, where there is more than that
 * one, the hashes of what nothing replaces, of the last confirmations, and the open questions.
 */
export const headConsentOfLog = (
  log: CaseLog,
  organisation: OrganisationId,
): Pick<HeadState, 'consent' | 'more'> => {
  const { consent } = log.state;
  if (consent === null) throw new ProtocolError('log-gap');
  const { live, consents, withdrawals, confirmations } = consent;
  const shown = consents.findLast(({ hash }) => live?.hashes.includes(hash)) ?? consents.at(-1);
  const bytes = shown && signedBytesAt(log, organisation, shown.sequence);
  if (!shown || !bytes) throw new ProtocolError('log-gap');
  const open = new Set(toReplace(consent));
  const hashes = (held: readonly { readonly hash: string }[]): string[] =>
    held.flatMap(({ hash }) => (open.has(hash) ? [hash] : [])).slice(-MOST_HELD_HASHES);
  const held = {
    consents: hashes(consents),
    withdrawals: hashes(withdrawals),
    confirmations: confirmations.map(({ hash }) => hash).slice(-MOST_HELD_HASHES),
  };
  const questions = questionsOf(consent);
  const isAlone =
    held.consents.length === 1 &&
    held.consents[0] === shown.hash &&
    [held.withdrawals, held.confirmations, questions].every((list) => list.length === 0);
  const isTooLong = bytes.length > CONSENT_BYTES;
  if (isAlone && !isTooLong) return { consent: bytes };
  return { consent: isTooLong ? new Uint8Array(0) : bytes, more: { held, questions } };
};

const questionsOf = (consent: ConsentState): NonNullable<HeadState['more']>['questions'] =>
  openQuestions(consent)
    .slice(-MOST_OPEN_QUESTIONS)
    .map(({ nonce, destination, codes, asked }) => ({ nonce, destination, codes: [...codes], asked }));
