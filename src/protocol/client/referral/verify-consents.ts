import { fromBase64url, toBase64url } from '../../encoding/base64url.ts';
import { equalBytes } from '../../encoding/bytes.ts';
import { ProtocolError } from '../../errors.ts';
import { logId } from '../../ids.ts';
import type { Roster } from '../../roster.ts';
import type { RosterMember } from '../../roster-document.ts';
import { verifyAttestedConsent } from '../attested-consent.ts';
import { type ConsentDocument, consentHash, verifyConsent } from '../consent.ts';
import type { LogEvent } from '../log-event.ts';
import { readStatement } from '../log-statement.ts';
import { consentsHash } from './dossier.ts';
import type { ReadReferral } from './referral.ts';
import { type ProvenSecondWord, verifyShownSecondWord } from './shown-second-word.ts';
import type { ReferralContext, VouchedReferral } from './verify-referral.ts';

/** A consent that a referral stands upon. `by`: the member in whose word it stands; null where the vouched-for key signed it. */
export interface ProvenConsent {
  readonly document: ConsentDocument;
  readonly hash: Uint8Array;
  readonly by: RosterMember | null;
}

/** A signed event of the case's log that came with a referral. */
export type ProvenStatement = Pick<LogEvent, 'header' | 'data'>;

/**
 * Checks that these are the consents which the approvers signed, each under the key that they vouch for or in the word of a reviewer, of
 * this case, and not over. Throws `referral-altered`, `referral-other-case`, `referral-expired`, `bad-signature`, `bad-encoding`.
 */
export const verifyConsents = (
  { consents, dossier, header }: ReadReferral,
  { caseId, consentKey }: VouchedReferral,
  context: ReferralContext,
): readonly ProvenConsent[] => {
  const { organisation, rosterOf, today } = context;
  const hashes = consents.map(consentHash);
  const named = fromBase64url(dossier.header.consents);
  if (hashes.length === 0 || !equalBytes(named, consentsHash(hashes)))
    throw new ProtocolError('referral-altered');
  const place = { organisation, caseId: logId(caseId) };
  const rosters = [dossier.header.roster, header.roster].flatMap((hash) => rosterOf(hash) ?? []);
  return consents.map((bytes, at) => {
    const proven = inThisCase(() => {
      try {
        return { document: verifyConsent(bytes, { ...place, consentPublicKey: consentKey }), by: null };
      } catch (error) {
        if (!(error instanceof ProtocolError) || error.code !== 'wrong-label') throw error;
        return attestedBySomebody(rosters, (key) => verifyAttestedConsent(bytes, place, key));
      }
    });
    if (proven.document.expires < today) throw new ProtocolError('referral-expired');
    return { ...proven, hash: hashes[at] ?? new Uint8Array(0) };
  });
};

/**
 * The statements that came with a referral, of this case and of reviewers. Throws `referral-other-case`, `referral-not-by-reviewer`,
 * `bad-signature`, `bad-encoding`.
 */
export const verifyStatements = (
  statements: readonly Uint8Array[],
  { dossier, header }: ReadReferral,
  { caseId }: VouchedReferral,
  { organisation, rosterOf }: ReferralContext,
): readonly ProvenStatement[] => {
  const reviewers = reviewersOf(
    [dossier.header.roster, header.roster].flatMap((hash) => rosterOf(hash) ?? []),
  );
  return statements.map((bytes) => {
    const statement = readStatement(bytes, organisation, (author) => {
      const line = reviewers.find(({ id }) => id === author);
      if (line === undefined) throw new ProtocolError('referral-not-by-reviewer');
      return fromBase64url(line.signingKey);
    });
    if (statement.header.log !== toBase64url(caseId)) throw new ProtocolError('referral-other-case');
    return statement;
  });
};

/** The second words that came with a referral. Throws what `verifyShownSecondWord` throws. */
export const verifySecondWords = (
  { seconds, dossier, header }: ReadReferral,
  { caseId }: VouchedReferral,
  { organisation, rosterOf }: ReferralContext,
): readonly ProvenSecondWord[] => {
  const reviewers = reviewersOf(
    [dossier.header.roster, header.roster].flatMap((hash) => rosterOf(hash) ?? []),
  );
  const place = { organisation, caseId: logId(caseId) };
  return seconds.map((bytes) => verifyShownSecondWord(bytes, place, reviewers));
};

/**
 * Behind each consent stands a key of the reporter's, or the word of a second reviewer for exactly this consent. Neither in whose word it
 * stands is one, nor who entered the report, nor the same person under other keys. Throws `referral-unattested`.
 */
export const checkAttested = (
  { consent }: VouchedReferral,
  consents: readonly ProvenConsent[],
  seconds: readonly ProvenSecondWord[],
  formerIds: ReferralContext['formerIds'],
): void => {
  const isSame = (one: string, other: string): boolean =>
    one === other || formerIds(one).includes(other) || formerIds(other).includes(one);
  // In a member's word, and in the place of nothing: it came with the report, from who entered that.
  const entered = consents.flatMap(({ document, by }) =>
    by !== null && document.previous === null ? [by.id] : [],
  );
  for (const { hash, by } of consents) {
    if (by === null && consent === 'signed') continue;
    const firsts = by === null ? entered : [by.id, ...entered];
    const named = toBase64url(hash);
    const hasSecond = seconds.some(
      (second) => second.consent === named && !firsts.some((first) => isSame(first, second.by.id)),
    );
    if (!hasSecond) throw new ProtocolError('referral-unattested');
  }
};

const inThisCase = <Result>(check: () => Result): Result => {
  try {
    return check();
  } catch (error) {
    const isElsewhere = error instanceof ProtocolError && error.code === 'wrong-context';
    throw isElsewhere ? new ProtocolError('referral-other-case') : error;
  }
};

const reviewersOf = (rosters: readonly Roster[]): readonly RosterMember[] => {
  const lines = rosters.flatMap(({ document }) => document.members.filter(({ role }) => role === 'reviewer'));
  return [...new Map(lines.map((line) => [line.id, line])).values()];
};

/** An attested consent does not say in whose word it stands: the signature does. */
const attestedBySomebody = (
  rosters: readonly Roster[],
  check: (key: Uint8Array) => ConsentDocument,
): Pick<ProvenConsent, 'document' | 'by'> => {
  for (const by of reviewersOf(rosters)) {
    try {
      return { document: check(fromBase64url(by.signingKey)), by };
    } catch (error) {
      if (!(error instanceof ProtocolError) || error.code !== 'bad-signature') throw error;
    }
  }
  throw new ProtocolError('bad-signature', 'consent');
};
