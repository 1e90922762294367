/** What a file can betray, the gravest first. Pages show findings in this order. */
export const FINDING_CODES = [
  'place',
  'place-name',
  'person',
  'people-in-changes',
  'device',
  'serial',
  'time',
  'organisation',
  'description',
  'comments',
  'changes',
  'hidden',
  'attached',
  'macros',
  'fetches',
  'motion',
  'second-picture',
  'preview',
  'side-track',
  'edits',
  'software',
  'ids',
  'maker-notes',
  'camera-settings',
  'appended',
  'two-kinds',
  'colour-profile',
  'other-data',
  'locked',
  'damaged',
  'not-looked-into',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** Degrees, south and west below zero, rounded to four decimals (some ten metres). */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * One thing that a file betrays. `values` are short texts out of the file, in no language of ours and cleared of what steers
 * a screen: they are shown, never interpreted. `places` stand with the code `place` alone.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly values: readonly string[];
  readonly places: readonly Place[];
}
