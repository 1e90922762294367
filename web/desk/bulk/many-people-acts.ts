import type { Desk } from '../../../src/casework/desk.ts';
import { t } from '../text.ts';
import type { BulkAct } from './bulk-acts.ts';

/** Lets a colleague in, who then reads the case from its beginning. Again is harmless. */
export const lettingIn = (desk: Desk, member: string): BulkAct => ({
  refusal: () => null,
  work: async ({ id }) => {
    await desk.giveAccess(id, member, false);
    return isOn(desk, id, member) ? null : t().manyPeople.proposed;
  },
});

/** The same, and the case is theirs from then on, whoever had it. */
export const givingOver = (desk: Desk, member: string): BulkAct => ({
  refusal: ({ card }) => {
    if (card.status === 'closed') return t().queue.bulk.closed;
    return card.takenOnBy === member ? t().queue.bulk.alreadyTheirs : null;
  },
  work: async ({ id, card }) => {
    await desk.giveAccess(id, member, false);
    if (!isOn(desk, id, member)) return t().manyPeople.proposed;
    await desk.handTo(id, member, card.takenOnBy);
    return desk.caseView(id)?.state.takenOnBy === member ? null : t().queue.bulk.held;
  },
});

/** Takes a colleague off, with one reason for all. Each case gets a new secret. */
export const takingAway = (desk: Desk, member: string, reason: string): BulkAct => ({
  refusal: () => null,
  work: async ({ id }) => {
    await desk.takeAccess(id, member, reason);
    return isOn(desk, id, member) ? t().manyPeople.stillOn : null;
  },
});

const isOn = (desk: Desk, id: string, member: string): boolean =>
  (desk.caseView(id)?.state.access?.on ?? []).some((person) => person.member === member);
