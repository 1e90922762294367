import type { Act } from './codes/acts.ts';
import type { Folding } from './codes/folding.ts';
import type { UrgencyReason } from './codes/urgency-reasons.ts';
import type { Report } from './report.ts';

/** Killing and its attempt, death in custody or after denied care, torture or ill-treatment, sexual violence. */
const GRAVE_ACTS: readonly Act[] = ['A1', 'A2', 'A3', 'A4', 'A5', 'A7'];
const GRAVE_REASONS: readonly UrgencyReason[] = ['torture-in-custody', 'life-threatened', 'child', 'death'];

/** One coded answer that warns of what the words may tell. */
export type Warning = { readonly id: 'acts' | 'status' | 'ages'; readonly code: string };

/**
 * What the coded answers say about the words: a grave act, whenever it was and whether threatened or done, somebody who
 * died, a child. Words alone tell a program nothing. The list of acts is this project's own.
 */
export const warningsOf = ({ answers = {} }: Partial<Pick<Report, 'answers'>>): readonly Warning[] => [
  ...(answers.acts ?? [])
    .filter((code) => GRAVE_ACTS.includes(code))
    .map((code) => ({ id: 'acts' as const, code })),
  ...(answers.status?.includes('deceased') ? [{ id: 'status' as const, code: 'deceased' }] : []),
  ...(answers.ages?.includes('child') ? [{ id: 'ages' as const, code: 'child' }] : []),
];

/** Whether the words of a report are likely to be hard to read. */
export const isDistressing = (report: Partial<Pick<Report, 'answers'>>): boolean =>
  warningsOf(report).length > 0;

/** The same for a card that was written before cards said so: only what its reasons tell. */
export const isDistressingByReasons = (reasons: readonly UrgencyReason[]): boolean =>
  reasons.some((reason) => GRAVE_REASONS.includes(reason));

/** Whether words stay behind a fold until they are asked for. It hides words alone, never what must be done. */
export const isFolded = (folding: Folding, distressing: boolean): boolean =>
  folding === 'always' || (folding === 'when-grave' && distressing);
