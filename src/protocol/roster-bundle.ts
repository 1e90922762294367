import { decodeFrames, encodeFrames } from './encoding/frames.ts';
import { ProtocolError } from './errors.ts';
import { currentIntakeKeys, type IntakeKey, verifyIntakeKey } from './intake-key.ts';
import { LABEL } from './labels.ts';
import { MOST_MEMBERS } from './limits.ts';
import type { OrganisationPin } from './organisation-pin.ts';
import { intakeReviewers, type Roster, type RosterSeen, verifyRoster } from './roster.ts';
import type { RosterMember } from './roster-document.ts';

/** Whom a report can be sealed to today, and who has to be left out because no key of theirs is valid. */
export interface Readers {
  readonly roster: Roster;
  readonly ready: readonly IntakeKey[];
  readonly withoutKey: readonly RosterMember[];
  /** By member id (base64url): of all to whom anything can be sealed, whether they take intake or not. */
  readonly keys: ReadonlyMap<string, IntakeKey>;
}

/** `FRAMES("roster/bundle"; signed roster, signed intake key…)`. */
export const encodeRosterBundle = (roster: Uint8Array, intakeKeys: readonly Uint8Array[]): Uint8Array =>
  encodeFrames(LABEL.rosterBundle, [roster, ...intakeKeys]);

/**
 * Verifies the roster and every intake key beside it. Throws what `verifyRoster` and `verifyIntakeKey` throw:
 * one bad key condemns the whole answer, for only a hostile server serves one. At most 200 keys.
 * Source: docs/protocol.md, section 3.
 */
export const verifyRosterBundle = (
  bytes: Uint8Array,
  pin: OrganisationPin,
  now: number,
  seen?: RosterSeen,
): Readers => {
  const [signed, ...signedKeys] = decodeFrames(LABEL.rosterBundle, bytes, 'exact');
  if (signed === undefined || signedKeys.length > MOST_MEMBERS)
    throw new ProtocolError('bad-encoding', 'roster bundle');
  const roster = verifyRoster(signed, pin, now, seen);
  const keys = currentIntakeKeys(
    signedKeys.map((key) => verifyIntakeKey(key, roster)),
    now,
  );
  const reviewers = intakeReviewers(roster);
  return {
    roster,
    ready: reviewers.flatMap((member) => keys.get(member.id) ?? []),
    withoutKey: reviewers.filter((member) => !keys.has(member.id)),
    keys,
  };
};
