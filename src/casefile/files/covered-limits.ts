/** The largest picture that a copy with parts covered may be, in octets. */
export const MOST_COVERED_BYTES = 33_554_432;
/** On one page. */
export const MOST_COVERS = 100;

export const COVERED_TYPES = ['image/png', 'image/jpeg'] as const;
