import type { Act } from './acts.ts';

/** Types of reprisal of the public #EndReprisals database (endreprisals.ishr.ch), by this project's short names. */
export const END_REPRISALS_TYPES = [
  'physical-attack',
  'disappearance-kidnapping',
  'detention-imprisonment',
  'profession-related',
  'administrative',
  'travel-restriction',
  'surveillance',
  'property',
] as const;

export type EndReprisalsType = (typeof END_REPRISALS_TYPES)[number];

// Only what the database's published records show; an act that no type covers has none.
const TYPE_OF: Readonly<Partial<Record<Act, EndReprisalsType>>> = {
  A5: 'physical-attack',
  A6: 'physical-attack',
  A7: 'physical-attack',
  A8: 'disappearance-kidnapping',
  A9: 'disappearance-kidnapping',
  B1: 'detention-imprisonment',
  B2: 'detention-imprisonment',
  B3: 'detention-imprisonment',
  B4: 'detention-imprisonment',
  B5: 'detention-imprisonment',
  B6: 'detention-imprisonment',
  C5: 'profession-related',
  C6: 'profession-related',
  C7: 'administrative',
  C8: 'administrative',
  C9: 'administrative',
  C10: 'administrative',
  C11: 'administrative',
  D1: 'travel-restriction',
  D2: 'travel-restriction',
  F1: 'surveillance',
  F2: 'surveillance',
  F3: 'surveillance',
  F4: 'property',
  F5: 'property',
  H1: 'property',
  H2: 'property',
  H3: 'property',
};

/** The type under which the #EndReprisals database counts an act, or null where it has none. */
export const endReprisalsTypeOf = (act: Act): EndReprisalsType | null => TYPE_OF[act] ?? null;
