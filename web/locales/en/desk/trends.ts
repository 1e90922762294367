import { plural } from '../../../shared/plural.ts';

/** What was reported, counted; and a conflict that is declared for several cases at once. */
export const trends = {
  open: 'Trends',
  back: 'Back to the cases',
  title: 'Trends',
  lead: 'What was reported, counted on this page alone. Only cases whose person allows anonymous statistics.',
  cycle: 'Which year',
  arrears: 'Counted from 60 days after its last day. A year is counted whole, never a part of it.',
  none: (day: string): string => `No year can be counted yet. This one can be from ${day}.`,
  count: 'Count',
  counting: (done: number, all: number): string => `${done} of ${all} cases read …`,
  counted: 'The cases are counted.',
  missing: (cases: number): string =>
    `Could not be read, and not counted: ${cases}. Publish nothing before all are counted.`,
  tooFewAtAll: 'Fewer than 5 cases may be counted: no number is shown.',
  conflictOf: (count: number): string =>
    plural('en', count, {
      one: `For ${count} case. You need not open it. Say so without fear: it protects the person and you. From now on your decisions do not count there, and you lose access. Your colleagues on the case see what you choose.`,
      other: `For ${count} cases. You need not open them. Say so without fear: it protects the people and you. From now on your decisions do not count there, and you lose access. Your colleagues on the cases see what you choose.`,
    }),
};
