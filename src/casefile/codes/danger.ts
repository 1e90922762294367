/** Is anyone in danger now? Ordered from the most urgent. */
export const DANGER_CODES = [
  'now',
  'within-48-hours',
  'within-days',
  'ongoing',
  'past',
  'unknown',
  'prefer-not-to-say',
] as const;

export type DangerCode = (typeof DANGER_CODES)[number];

/** Answers for which the short path is offered: hotlines first, then three questions. */
export const isImmediate = (danger: DangerCode): boolean => danger === 'now' || danger === 'within-48-hours';
