import type { CaseEvent } from './case-event.ts';
import { URGENCIES, type Urgency } from './codes/urgency.ts';
import { isBy } from './is-by.ts';
import type { TriageContent } from './triage-event.ts';
import { suggestUrgency } from './urgency.ts';

/** A decision with who took it and when; a member id in base64url, an instant. */
export type Decided<Content> = Content & {
  readonly sequence: number;
  readonly by: string;
  readonly time: string;
};

export type UrgencyDecision = Decided<TriageContent<'urgency-set'>>;
export type GateDecided = Decided<TriageContent<'gate-set'>>;
export type JunkDecision = Decided<TriageContent<'junk-set'>>;

/** What waits for a second reviewer. */
export type Proposal =
  | { readonly about: 'urgency'; readonly decision: UrgencyDecision }
  | { readonly about: 'gate'; readonly decision: GateDecided }
  | { readonly about: 'junk'; readonly decision: JunkDecision };

/** What reviewers made of a case. */
export interface TriageState {
  readonly level: Urgency;
  /** Who set the level, and why; null while it is what the rules propose. */
  readonly urgency: UrgencyDecision | null;
  readonly gate: GateDecided | null;
  /** That it is junk, and of which kind, once two agreed; null again when the case is opened anew. */
  readonly junk: JunkDecision | null;
  readonly verification: Decided<TriageContent<'verification-set'>> | null;
  readonly risk: Decided<TriageContent<'risk-set'>> | null;
  readonly proposals: readonly Proposal[];
}

/**
 * What the log says of a case's triage; null before it has a report. To make a case less urgent, to reject it, or to call it
 * junk, is a proposal until somebody else agrees, whatever program wrote the event. That two have to agree is this project's own rule.
 */
export const triageAfter = (state: TriageState | null, event: CaseEvent): TriageState | null => {
  if (event.type === 'filed' && event.sequence === 0) return begun(event);
  if (state === null) return null;
  if (event.type === 'urgency-set') return withUrgency(state, decidedBy(event));
  if (event.type === 'gate-set') return withGate(state, decidedBy(event));
  if (event.type === 'verification-set') return { ...state, verification: decidedBy(event) };
  // Nobody's agreement later makes a decision of who had a conflict.
  if (event.type === 'conflict-declared')
    return { ...state, proposals: state.proposals.filter(({ decision }) => !isBy(event, decision.by)) };
  if (event.type === 'risk-set') return { ...state, risk: decidedBy(event) };
  if (event.type === 'junk-set') return withJunk(state, decidedBy(event));
  if (event.type === 'declined') return withoutProposal(state, event.proposal);
  if (event.type === 'reopened') return { ...state, junk: null };
  return event.type === 'agreed' ? withAgreement(state, event) : state;
};

/** Threats by vulnerabilities over capacities, from 0.2 to 25: it informs, it never decides. */
export const riskScore = (
  risk: Pick<TriageContent<'risk-set'>, 'threat' | 'vulnerability' | 'capacity'>,
): number => (Number(risk.threat) * Number(risk.vulnerability)) / Number(risk.capacity);

const begun = ({ report, sent }: CaseEvent & { type: 'filed' }): TriageState => ({
  level: suggestUrgency(report, sent.slice(0, 'YYYY-MM-DD'.length)).level,
  urgency: null,
  gate: null,
  junk: null,
  verification: null,
  risk: null,
  proposals: [],
});

const decidedBy = <Event extends { readonly type: string; readonly author: string }>({
  type: _type,
  author,
  ...content
}: Event): Omit<Event, 'type' | 'author'> & { readonly by: string } => ({ ...content, by: author });

const without = ({ proposals }: TriageState, ...about: readonly Proposal['about'][]): readonly Proposal[] =>
  proposals.filter((proposal) => !about.includes(proposal.about));

const isLess = (level: Urgency, than: Urgency): boolean => URGENCIES.indexOf(level) > URGENCIES.indexOf(than);

// A later word on the same thing takes the place of one that nobody has agreed to.
const withUrgency = (state: TriageState, decision: UrgencyDecision): TriageState => {
  const others = without(state, 'urgency');
  return isLess(decision.level, state.level)
    ? { ...state, proposals: [...others, { about: 'urgency', decision }] }
    : { ...state, level: decision.level, urgency: decision, proposals: others };
};

const withGate = (state: TriageState, decision: GateDecided): TriageState => {
  // Whether it is for us, and whether it is a report at all, is one question.
  const others = without(state, 'gate', 'junk');
  return decision.decision === 'reject'
    ? { ...state, proposals: [...others, { about: 'gate', decision }] }
    : { ...state, gate: decision, proposals: others };
};

const withJunk = (state: TriageState, decision: JunkDecision): TriageState => ({
  ...state,
  proposals: [...without(state, 'gate', 'junk'), { about: 'junk', decision }],
});

const withoutProposal = (state: TriageState, sequence: number): TriageState => ({
  ...state,
  proposals: state.proposals.filter(({ decision }) => decision.sequence !== sequence),
});

const withAgreement = (state: TriageState, event: CaseEvent & { type: 'agreed' }): TriageState => {
  const agreed = state.proposals.find(({ decision }) => decision.sequence === event.proposal);
  if (agreed === undefined || isBy(event, agreed.decision.by)) return state;
  const proposals = without(state, agreed.about);
  switch (agreed.about) {
    case 'urgency':
      return { ...state, level: agreed.decision.level, urgency: agreed.decision, proposals };
    case 'gate':
      return { ...state, gate: agreed.decision, proposals };
    case 'junk':
      return { ...state, junk: agreed.decision, proposals };
  }
};
