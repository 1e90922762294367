import type { CaseView } from '../../../src/casework/desk.ts';
import { t } from '../text.ts';

/** The parts of a case. Later parts take their place in this order. */
export const CASE_TABS = ['report', 'conversation', 'notes', 'activity'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

export function tabLabel(tab: CaseTab, { state }: CaseView): string {
  const { tabs } = t().casePage;
  switch (tab) {
    case 'report':
    case 'activity':
      return tabs[tab];
    case 'conversation':
      return tabs.conversation(state.conversation.length);
    case 'notes':
      return tabs.notes(state.notes.length);
  }
}

/** Where reading begins: at what the person wrote last. */
export function firstTab({ state }: CaseView, wasUnread: boolean): CaseTab {
  return wasUnread && state.conversation.at(-1)?.from === 'reporter' ? 'conversation' : 'report';
}
