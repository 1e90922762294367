import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import { type IdentityState, isCurrent, isRenewing } from '../../../src/casefile/identity-state.ts';
import { openTasks } from '../../../src/casefile/task-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { t } from '../text.ts';

/** The parts of a case. Later parts take their place in this order. */
const CASE_TABS = [
  'report',
  'conversation',
  'triage',
  'names',
  'course',
  'notes',
  'related',
  'people',
  'timeline',
  'activity',
] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** The parts that this case has: names only where somebody gave some. */
export const tabsOf = ({ state }: CaseView): readonly CaseTab[] =>
  CASE_TABS.filter((tab) => tab !== 'names' || state.identity !== null);

export function tabLabel(tab: CaseTab, { state }: CaseView, related: number): string {
  const { tabs } = t().casePage;
  switch (tab) {
    case 'report':
    case 'triage':
    case 'activity':
      return tabs[tab];
    case 'related':
      return t().queue.related.tab(related);
    case 'names':
      return tabs.names(openRequests(state.identity));
    case 'course':
      return t().life.tab(openTasks(state.tasks).length);
    case 'timeline':
      return t().timeline.tab;
    case 'conversation':
      return tabs.conversation(state.conversation.length);
    case 'people':
      return t().people.tab((state.access?.on ?? []).length);
    case 'notes':
      return tabs.notes(state.notes.length);
  }
}

/** Where reading begins: at the report, and for who has worked on the case at what the person wrote last. */
export function firstTab({ state, events }: CaseView, wasUnread: boolean, me: string): CaseTab {
  const hasWorked = events.some(({ author, type }) => author === me && !TAKEN_IN.includes(type));
  const isNews = wasUnread && state.conversation.at(-1)?.from === 'reporter';
  return isNews && hasWorked ? 'conversation' : 'report';
}

/** What a desk writes by itself when something comes. */
const TAKEN_IN: readonly CaseEvent['type'][] = ['filed', 'message', 'destroy-request'];
const openRequests = (identity: IdentityState | null): number =>
  identity === null
    ? 0
    : identity.requests.filter((request) => request.openedAt === null && isCurrent(identity, request))
        .length + identity.renewals.filter((request) => isRenewing(identity, request)).length;
