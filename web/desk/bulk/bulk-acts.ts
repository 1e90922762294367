import type { Written } from '../../../src/casefile/case-event.ts';
import { codeOf } from '../../../src/casework/call-error.ts';
import type { CaseRow, Desk } from '../../../src/casework/desk.ts';
import { wordsFor } from '../problem.ts';
import { t } from '../text.ts';

/** Something done to each of many cases. */
export interface BulkAct {
  /** Why this case is left out, in words; null where it is not. */
  readonly refusal: (row: CaseRow) => string | null;
  /** Does it; gives why it came to nothing, for a colleague may have come first. */
  readonly work: (row: CaseRow) => Promise<string | null>;
}

const holderOf = (desk: Desk, id: string): string | null | undefined => desk.caseView(id)?.state.takenOnBy;

export const takingOn = (desk: Desk): BulkAct => ({
  refusal: ({ card, mine }) => {
    if (card.status === 'closed') return t().queue.bulk.closed;
    return card.takenOnBy === null || mine ? null : t().queue.bulk.held;
  },
  work: async ({ id, mine, card }) => {
    if (mine && card.status !== 'received') return null;
    await (mine ? desk.takeOver(id, desk.me.id) : desk.takeOn(id));
    return holderOf(desk, id) === desk.me.id ? null : t().queue.bulk.held;
  },
});

export const givingBack = (desk: Desk): BulkAct => ({
  refusal: ({ mine }) => (mine ? null : t().queue.bulk.notYours),
  work: async ({ id }) => {
    await desk.giveBack(id);
    return null;
  },
});

export const handing = (desk: Desk, to: string): BulkAct => ({
  refusal: ({ card }) => {
    if (card.status === 'closed') return t().queue.bulk.closed;
    return card.takenOnBy === to ? t().queue.bulk.alreadyTheirs : null;
  },
  work: async ({ id, card }) => {
    await desk.handTo(id, to, card.takenOnBy);
    return holderOf(desk, id) === to ? null : t().queue.bulk.held;
  },
});

export const muting = (desk: Desk, on: boolean): BulkAct => ({
  refusal: () => null,
  work: ({ id, muted }) => {
    if (muted !== on) desk.mute(id, on);
    return Promise.resolve(null);
  },
});

export const proposingJunk = (desk: Desk, pattern: string, reason: string): BulkAct => ({
  refusal: ({ card }) => {
    if (card.status === 'closed') return t().queue.bulk.closed;
    return card.junk === null ? null : t().queue.bulk.proposed;
  },
  work: async ({ id }) => {
    await desk.decide(id, { type: 'junk-set', content: { pattern, reason } });
    return null;
  },
});

/** What was agreed and not closed, because the line broke in between, is closed by this too. */
export const agreeingToJunk = (desk: Desk): BulkAct => ({
  refusal: ({ card }) => {
    if (card.status === 'closed') return t().queue.bulk.closed;
    if (card.junk === null) return t().queue.bulk.notProposed;
    return desk.isOwn(card.junk.by) && !card.junk.agreed ? t().queue.bulk.own : null;
  },
  work: async ({ id }) => {
    await desk.agreeToJunk(id);
    return null;
  },
});

export const decliningJunk = (desk: Desk): BulkAct => ({
  refusal: ({ card }) => (card.junk === null || card.junk.agreed ? t().queue.bulk.notProposed : null),
  work: async ({ id }) => {
    await desk.declineJunk(id);
    return null;
  },
});

/** Said of cases that need not be opened for it. Whoever is the last on one keeps it until they have passed it on. */
export const declaringConflict = (desk: Desk, conflict: Written<'conflict-declared'>): BulkAct => ({
  refusal: () => null,
  work: async ({ id }) => {
    await desk.declareConflict(id, conflict);
    return desk.caseView(id) === undefined ? null : t().people.conflict.last;
  },
});

/** Why a case did not go, in words. */
export const whyNot = (error: unknown): string => {
  if (error instanceof LeftOut) return error.message;
  return codeOf(error) === 'not-on-case' ? t().queue.bulk.notOn : wordsFor(error);
};

/** A case that was left out, or came to nothing; its message is words for people. */
export class LeftOut extends Error {}
