import type { Destination, Trust } from './team.ts';

/** The destinations of the verified roster; none before it was verified. */
export const destinationsOf = (trust: Trust): readonly Destination[] =>
  trust.kind === 'trusted' ? trust.team.destinations : [];
