/** The ten families of acts, each by the letter that its codes begin with. */
export const ACT_FAMILIES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

export type ActFamily = (typeof ACT_FAMILIES)[number];

/** The family of an act, or null for the two answers that are none. */
export const familyOf = (act: string): ActFamily | null =>
  ACT_FAMILIES.find((family) => act.length <= 3 && act.startsWith(family)) ?? null;
