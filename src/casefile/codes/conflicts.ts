/** Why somebody should not work on a case. Codes never change their meaning. */
export const CONFLICT_KINDS = [
  'knows-person', // somebody whom the case is about, or the person who reported
  'knows-accused',
  'own-interest', // work, money, office, or a case of their own
  'under-pressure', // somebody could make them tell
  'other',
] as const;

export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Why a colleague took somebody's access away: they belong to the team no longer, or it was decided. */
export const TAKEN_CAUSES = ['left-team', 'decided'] as const;
