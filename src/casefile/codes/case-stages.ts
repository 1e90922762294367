/** Where a case stands for the team, in the usual order. The reporter is told only the few words of `case-status.ts`. */
export const CASE_STAGES = [
  'received',
  'acknowledged',
  'need-info',
  'not-taken',
  'accepted',
  'assessed',
  'consent-confirmed',
  'approved',
  'escalated',
  'un-acknowledged',
  'action',
  'state-replied',
  'state-silent',
  'follow-up',
  'in-report',
  'closed',
  'dormant',
  'withdrawn',
] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

/** The stages that a person sets; the others follow from what is done in the case. */
export const SET_STAGES = [
  'consent-confirmed',
  'approved',
  'escalated',
  'un-acknowledged',
  'action',
  'state-replied',
  'state-silent',
  'follow-up',
  'in-report',
  'dormant',
  'withdrawn',
] as const;
export type SetStage = (typeof SET_STAGES)[number];

const OUTSIDE = [
  'escalated',
  'un-acknowledged',
  'action',
  'state-replied',
  'state-silent',
  'follow-up',
] as const;

/** From where each stage may be set: a word about the UN or a State only after something was passed on. */
const FROM: Readonly<Record<Exclude<SetStage, 'dormant' | 'withdrawn'>, readonly CaseStage[]>> = {
  'consent-confirmed': ['assessed'],
  approved: ['consent-confirmed'],
  escalated: ['approved', 'follow-up', 'in-report'],
  'un-acknowledged': ['escalated'],
  action: ['escalated', 'un-acknowledged', 'follow-up'],
  'state-replied': ['escalated', 'un-acknowledged', 'action', 'state-silent', 'follow-up'],
  'state-silent': ['escalated', 'un-acknowledged', 'action', 'follow-up'],
  'follow-up': [...OUTSIDE.slice(0, -1), 'in-report'],
  'in-report': OUTSIDE,
};

/** Stages in which nobody works on the case; only opening it again leads out of them. */
export const isOver = (stage: CaseStage): boolean =>
  stage === 'closed' || stage === 'dormant' || stage === 'withdrawn';

/** The stages that a person may set from this one. */
export const movesFrom = (stage: CaseStage): readonly SetStage[] =>
  SET_STAGES.filter((to) =>
    to === 'dormant' || to === 'withdrawn' ? !isOver(stage) : FROM[to].includes(stage),
  );

/** Whether something of the case was passed on already: what the gate says later no longer moves it. */
export const isPassedOn = (stage: CaseStage): boolean =>
  (OUTSIDE as readonly CaseStage[]).includes(stage) || stage === 'in-report';
