import { type IdentityState, isCurrent, isRenewing } from '../../../src/casefile/identity-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { t } from '../text.ts';

/** The parts of a case. Later parts take their place in this order. */
const CASE_TABS = ['report', 'names', 'triage', 'conversation', 'notes', 'people', 'activity'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** The parts that this case has: names only where somebody gave some. */
export const tabsOf = ({ state }: CaseView): readonly CaseTab[] =>
  CASE_TABS.filter((tab) => tab !== 'names' || state.identity !== null);

export function tabLabel(tab: CaseTab, { state }: CaseView): string {
  const { tabs } = t().casePage;
  switch (tab) {
    case 'report':
    case 'triage':
    case 'activity':
      return tabs[tab];
    case 'names':
      return tabs.names(openRequests(state.identity));
    case 'conversation':
      return tabs.conversation(state.conversation.length);
    case 'people':
      return t().people.tab((state.access?.on ?? []).length);
    case 'notes':
      return tabs.notes(state.notes.length);
  }
}

/** Where reading begins: at what the person wrote last. */
export function firstTab({ state }: CaseView, wasUnread: boolean): CaseTab {
  return wasUnread && state.conversation.at(-1)?.from === 'reporter' ? 'conversation' : 'report';
}

const openRequests = (identity: IdentityState | null): number =>
  identity === null
    ? 0
    : identity.requests.filter((request) => request.openedAt === null && isCurrent(identity, request))
        .length + identity.renewals.filter((request) => isRenewing(identity, request)).length;
