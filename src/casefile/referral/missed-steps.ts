import type { CaseEvent } from '../case-event.ts';
import type { EventFacts } from '../event-facts.ts';
import { isBy } from '../is-by.ts';
import { isAboutReferral, type ReferralAct } from './referral-event.ts';
import { type ReferralState, whenItLeft } from './referral-state.ts';

/** A step of a referral that stands in the log and counts for nothing. */
export interface MissedStep {
  readonly sequence: number;
  readonly by: string;
  readonly time: string;
  readonly what:
    | 'dossier-drafted'
    | 'dossier-approved'
    | 'dossier-withdrawn'
    | 'referral-sending'
    | 'referral-sent'
    | 'referral-news'
    | 'dossier-handed'
    | 'files-handed'
    | 'referral-told';
  /**
   * `twice`: the same again. `too-late`: the dossier was over or on its way. `other`: not for exactly this dossier, its people and the
   * consent in force. `rules`: approvals or consent were missing. `stranger`: it speaks of no dossier here, or its author does not stand there.
   */
  readonly why: 'twice' | 'too-late' | 'other' | 'rules' | 'stranger';
}

/**
 * What of a case's referrals did not stand, in the order of the log: shown rather than hidden, for it may be a mistake of two colleagues at
 * once or the trace of a program that keeps no rules. Of events whose author had no say the log tells elsewhere.
 */
export const missedSteps = (
  events: readonly CaseEvent[],
  state: ReferralState,
  withoutEffect: readonly number[],
): readonly MissedStep[] =>
  events.flatMap((event): MissedStep[] => {
    if (!isAboutReferral(event) || withoutEffect.includes(event.sequence)) return [];
    const missed = whyMissed(event, state);
    if (missed === null) return [];
    return [{ sequence: event.sequence, by: event.author, time: event.time, ...missed }];
  });

const whyMissed = (
  event: EventFacts & ReferralAct,
  state: ReferralState,
): Pick<MissedStep, 'what' | 'why'> | null => {
  const { sequence } = event;
  switch (event.type) {
    case 'dossier-drafted':
      return state.some(({ drafted }) => drafted.sequence === sequence)
        ? null
        : { what: event.type, why: 'twice' };
    case 'dossier-approved': {
      const found = state.find(({ dossier }) => dossier.hash === event.approval.dossier);
      if (found === undefined) return { what: event.type, why: 'stranger' };
      if (found.approvals.some((each) => each.sequence === sequence)) return null;
      const isTwice = found.approvals.some(({ by }) => isBy(event, by));
      return {
        what: event.type,
        why: isTwice ? 'twice' : isDecidedBefore(found, sequence) ? 'too-late' : 'other',
      };
    }
    case 'dossier-withdrawn': {
      const found = state.find(({ dossier }) => dossier.hash === event.dossier);
      if (found === undefined) return { what: event.type, why: 'stranger' };
      return found.over?.sequence === sequence ? null : { what: event.type, why: 'too-late' };
    }
    case 'referral-sending': {
      const found = state.find(({ dossier }) => dossier.hash === event.dossier);
      if (found === undefined) return { what: event.type, why: 'stranger' };
      if (found.sending?.sequence === sequence) return null;
      const isTwice = found.sending !== null && found.sending.sequence < sequence;
      return { what: event.type, why: isTwice ? 'twice' : 'rules' };
    }
    case 'referral-sent': {
      const found = state.find(({ dossier }) => dossier.hash === event.dossier);
      if (found === undefined) return { what: event.type, why: 'stranger' };
      return found.sent?.sequence === sequence ? null : { what: event.type, why: 'twice' };
    }
    case 'dossier-handed':
    case 'files-handed':
      return state.some(({ dossier }) => dossier.hash === event.dossier)
        ? null
        : { what: event.type, why: 'stranger' };
    case 'referral-told': {
      const isOnFile = state.some(({ news }) => news.some((each) => each.sequence === sequence));
      return isOnFile ? null : { what: event.type, why: 'stranger' };
    }
    case 'referral-news': {
      const isTold = state.some(({ news }) => news.some((each) => each.sequence === sequence));
      if (isTold) return null;
      const isTwice = state.some(({ news }) => news.some(({ id }) => id === event.id));
      return { what: event.type, why: isTwice ? 'twice' : 'stranger' };
    }
  }
};

const isDecidedBefore = (referral: ReferralState[number], sequence: number): boolean =>
  [referral.over, referral.sending, whenItLeft(referral)].some(
    (step) => step !== null && step.sequence < sequence,
  );
