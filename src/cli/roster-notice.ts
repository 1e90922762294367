import { ROSTER_ENDS_SOON_DAYS } from '../services/roster-days-left.ts';

/** What a start says of the roster, given the days that it has left: nothing while there is time. */
export function rosterNotice(days: number | null): string {
  if (days === null || days > ROSTER_ENDS_SOON_DAYS) return '';
  const state = days < 0 ? 'has ended: nobody can report' : `ends in ${days} days`;
  return `  The roster ${state}. Renew it: docs/operations.md, "Every two weeks, the roster".\n\n`;
}
