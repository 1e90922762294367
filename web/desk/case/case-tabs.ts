import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import { type IdentityState, isCurrent, isRenewing } from '../../../src/casefile/identity-state.ts';
import { lastWord } from '../../../src/casefile/last-word.ts';
import { openTasks } from '../../../src/casefile/task-state.ts';
import type { CaseView, Desk } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { approversToday } from '../referral/approvers-today.ts';
import { asksForWork } from '../referral/standing-in-words.ts';
import { t } from '../text.ts';

/** The parts of a case by what one does there. A new part takes its place in one of the five. */
const CASE_GROUPS = {
  report: ['report', 'names', 'consent', 'files'],
  talk: ['conversation', 'notes'],
  decide: ['triage'],
  act: ['routes', 'referrals', 'course', 'people'],
  record: ['related', 'timeline', 'activity'],
} as const;
export type CaseGroup = keyof typeof CASE_GROUPS;
export type CaseTab = (typeof CASE_GROUPS)[CaseGroup][number];

const GROUPS = ['report', 'talk', 'decide', 'act', 'record'] as const satisfies readonly CaseGroup[];

/** The parts that this case has, with the group of each: names and files only where somebody gave some. */
export const tabsOf = ({
  state,
}: CaseView): readonly { readonly tab: CaseTab; readonly group: CaseGroup }[] =>
  GROUPS.flatMap((group) => CASE_GROUPS[group].map((tab) => ({ tab, group }))).filter(
    ({ tab }) =>
      (tab !== 'names' || state.identity !== null) && (tab !== 'files' || state.files.held.length > 0),
  );

export function tabLabel(desk: Pick<Desk, 'roster'>, tab: CaseTab, view: CaseView, related: number): string {
  const { state } = view;
  const { tabs } = t().casePage;
  switch (tab) {
    case 'report':
    case 'triage':
    case 'activity':
      return tabs[tab];
    case 'related':
      return t().queue.related.tab(related);
    case 'consent':
      return t().consent.tab;
    case 'names':
      return tabs.names(openRequests(state.identity));
    case 'course':
      return t().life.tab(openTasks(state.tasks).length);
    case 'routes':
      return t().routing.tab;
    case 'referrals':
      return t().referrals.tab(waitingReferrals(desk, view));
    case 'timeline':
      return t().timeline.tab;
    case 'conversation':
      return tabs.conversation(state.conversation.length);
    case 'people':
      return t().people.tab((state.access?.on ?? []).length);
    case 'files':
      return t().files.tab(state.files.held.length);
    case 'notes':
      return tabs.notes(state.notes.length);
  }
}

const waitingReferrals = (desk: Pick<Desk, 'roster'>, view: CaseView): number => {
  const { referrals, consent } = view.state;
  const [today, approvers] = [dayOf(now()), approversToday(desk, view)];
  return referrals.filter((each) => asksForWork(each, consent, today, approvers)).length;
};

/** Where reading begins: at the report, and for who has worked on the case at what the person wrote last. */
export function firstTab({ state, events }: CaseView, wasUnread: boolean, me: string): CaseTab {
  const hasWorked = events.some(({ author, type }) => author === me && !TAKEN_IN.includes(type));
  const isNews = wasUnread && lastWord(state)?.from === 'reporter';
  return isNews && hasWorked ? 'conversation' : 'report';
}

/** What a desk writes by itself when something comes. */
const TAKEN_IN: readonly CaseEvent['type'][] = [
  'filed',
  'message',
  'destroy-request',
  'consent-given',
  'consent-withdrawn',
  'consent-answered',
  'consent-junk',
];
const openRequests = (identity: IdentityState | null): number =>
  identity === null
    ? 0
    : identity.requests.filter((request) => request.openedAt === null && isCurrent(identity, request))
        .length + identity.renewals.filter((request) => isRenewing(identity, request)).length;
