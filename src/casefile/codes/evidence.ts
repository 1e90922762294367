/** What a file shows. */
export const EVIDENCE_KINDS = [
  'photo',
  'video',
  'sound',
  'official-document',
  'medical-document',
  'screenshot',
  'other-document',
  'other',
  'unknown',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Who took the picture, made the recording or wrote the document. */
export const CAPTURED_BY = [
  'reporter',
  'victim',
  'relative',
  'colleague',
  'witness',
  'authority',
  'public-source',
  'unknown',
  'prefer-not-to-say',
] as const;
export type CapturedBy = (typeof CAPTURED_BY)[number];

/** Whether people can be recognised in it. */
export const FACES = ['yes', 'no', 'unknown'] as const;
export type Faces = (typeof FACES)[number];

/** What became of what a file tells beside what it shows: place, device, author. */
export const CLEANINGS = ['cleaned', 'nothing-found', 'not-possible', 'untouched'] as const;
export type Cleaning = (typeof CLEANINGS)[number];
