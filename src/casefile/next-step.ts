import type { CaseState } from './case-state.ts';
import { isOver } from './codes/case-stages.ts';
import { type ConsentState, waitingConsents } from './consent/consent-state.ts';
import { lastWord } from './last-word.ts';
import type { Origin } from './origin-state.ts';
import { approversIn } from './referral/counting-approvals.ts';
import { consentPlaceOf } from './referral/referral-state.ts';
import { goneUnsaid } from './referral/unsaid.ts';
import {
  openQuestion,
  type ReferralStanding,
  whereReferralStands,
} from './referral/where-referral-stands.ts';
import { openTasks } from './task-state.ts';

/** What a case asks of the member at the desk next. */
export type NextStep =
  | 'attest'
  | 'tell-consent-gone'
  | 'withdrawn'
  | 'agree'
  | 'approve-dossier'
  | 'take-on'
  | 'answer'
  | 'destination-asks'
  | 'send-dossier'
  | 'confirm-dossier'
  | 'due-task'
  | 'gate'
  | 'verification'
  | 'risk';

/**
 * The next step of a case for one member, or null when it waits for others. `isOwn`: whether a member id is theirs; `today`: a day in UTC;
 * `reviewers`: those of the newest roster. The person hears from the team before the team assesses, and what they wrote is read before a dossier goes out: that order is this
 * project's own. Before all that a destination is told of what was taken back. It proposes; every step may be done at any time.
 */
export const nextStepOf = (
  state: CaseState,
  isOwn: (member: string) => boolean,
  today: string,
  reviewers: readonly string[],
): NextStep | null => {
  const { triage, life, origin, takenOnBy, destroyRequested, consent } = state;
  if (triage === null || life === null || destroyRequested) return null;
  if (isOver(life.stage)) return afterwards(state, isOwn, today);
  if (consent !== null && waitsForWordOf(consent, isOwn)) return 'attest';
  if (triage.proposals.some(({ decision }) => !isOwn(decision.by))) return 'agree';
  const standings = standingsOf(state, today, reviewers);
  if (waitsForApprovalOf(state, isOwn, standings)) return 'approve-dossier';
  if (takenOnBy === null) return 'take-on';
  if (!isOwn(takenOnBy)) return isTaskDue(state, today, isOwn) ? 'due-task' : null;
  if (isGoneUnsaid(state, today)) return 'tell-consent-gone';
  if (isAnswerable(origin) && isWithdrawalUnanswered(state)) return 'withdrawn';
  if (isAnswerable(origin) && lastWord(state)?.from !== 'team') return 'answer';
  const ofReferral = stepOfReferrals(state, standings);
  if (ofReferral !== null) return ofReferral;
  if (isTaskDue(state, today, isOwn)) return 'due-task';
  if (triage.gate === null && triage.proposals.length === 0) return 'gate';
  if (triage.gate === null || !WORKED_ON.includes(triage.gate.decision)) return null;
  if (triage.verification === null) return 'verification';
  return triage.risk === null ? 'risk' : null;
};

/** A case on which nobody works still has whoever it was passed on to, and the days on which to look at it again. */
const afterwards = (state: CaseState, isOwn: (member: string) => boolean, today: string): NextStep | null => {
  if (state.takenOnBy !== null && isOwn(state.takenOnBy)) {
    if (isGoneUnsaid(state, today)) return 'tell-consent-gone';
    if (isAsked(state)) return 'destination-asks';
  }
  return isTaskDue(state, today, isOwn) ? 'due-task' : null;
};

const standingsOf = (
  state: CaseState,
  today: string,
  reviewers: readonly string[],
): readonly ReferralStanding[] => {
  const approvers = approversIn(state, reviewers);
  return state.referrals.map((each) => whereReferralStands(each, state.consent, today, approvers));
};

const waitsForApprovalOf = (
  { referrals }: CaseState,
  isOwn: (member: string) => boolean,
  standings: readonly ReferralStanding[],
): boolean =>
  referrals.some(({ approvals }, at) => standings[at] === 'waits' && !approvals.some(({ by }) => isOwn(by)));

const stepOfReferrals = (state: CaseState, standings: readonly ReferralStanding[]): NextStep | null => {
  const { referrals, consent } = state;
  if (isAsked(state)) return 'destination-asks';
  if (standings.includes('ready') || standings.includes('sending')) return 'send-dossier';
  // While a question waits in the mailbox the case waits for the person.
  const unasked = referrals.some(
    ({ dossier }, at) => standings[at] === 'held-up' && !isBeingAsked(consent, consentPlaceOf(dossier)),
  );
  return unasked ? 'confirm-dossier' : null;
};

const isAsked = ({ referrals }: CaseState): boolean =>
  referrals.some((referral) => openQuestion(referral) !== null);

/** Somebody still has what the person took back, and does not know: they may act any day. */
const isGoneUnsaid = ({ referrals, consent }: CaseState, today: string): boolean =>
  referrals.some((referral) => goneUnsaid(referral, consent, today) !== null);

const isBeingAsked = (consent: ConsentState | null, destination: string): boolean =>
  consent !== null &&
  consent.questions.some(
    (question) =>
      question.destination === destination &&
      !consent.confirmations.some(({ nonce }) => nonce === question.nonce),
  );

/** A task of theirs, or of nobody, whose day has come. */
const isTaskDue = ({ tasks }: CaseState, today: string, isOwn: (member: string) => boolean): boolean =>
  openTasks(tasks).some(({ due, to }) => due <= today && (to === null || isOwn(to)));

/** A consent that a colleague recorded, or that a key signed which the colleague who entered the report may hold. */
const waitsForWordOf = (consent: ConsentState, isOwn: (member: string) => boolean): boolean =>
  waitingConsents(consent).some(({ by }) => !isOwn(by ?? consent.enteredBy ?? '')) &&
  (consent.enteredBy === null || !isOwn(consent.enteredBy));

/** Everything was taken back, and nobody has told the person since who has what. */
const isWithdrawalUnanswered = ({ consent, conversation }: CaseState): boolean => {
  const last = conversation.findLast(({ from, told }) => from === 'team' && !told)?.sequence ?? -1;
  return (
    consent !== null && consent.live === null && consent.withdrawals.some(({ sequence }) => sequence > last)
  );
};

/** Where the phrase was thrown away, nobody can read an answer. */
const isAnswerable = (origin: Origin | null): boolean =>
  origin?.kind !== 'entered' || origin.entry.phrase === 'handed-over';

const WORKED_ON: readonly string[] = ['accept', 'pattern-only'];
