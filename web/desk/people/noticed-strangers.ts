import type { Desk } from '../../../src/casework/desk.ts';

const noticed = new WeakMap<Desk, Map<string, number>>();

/** How many steps without effect of each case (by id) were shown, for as long as this desk is open. */
export function noticedStrangers(desk: Desk): Map<string, number> {
  const known = noticed.get(desk) ?? new Map<string, number>();
  noticed.set(desk, known);
  return known;
}
