import type { CapturedBy, EvidenceKind, Faces } from '../../../src/casefile/codes/evidence.ts';
import { LARGEST_FILE_BYTES } from '../../../src/protocol/limits.ts';
import type { Looked } from '../../shared/files/look-at.ts';

/** A file that somebody wants to send, and what they say of it. */
export type ChosenFile = {
  readonly key: number;
  readonly file: File;
  readonly kind: EvidenceKind;
  readonly capturedBy: CapturedBy;
  readonly faces: Faces;
  /** Whether the untouched original goes beside the cleaned copy. */
  readonly withOriginal: boolean;
  /** Null while the page looks. */
  readonly looked: Looked | null;
};

/** Whether its untouched original goes too, beside the copy. */
export const goesTwice = ({ looked, withOriginal }: ChosenFile): boolean =>
  looked?.cleaned === 'cleaned' && withOriginal;

/** Whether two have to open some of it: it cannot be cleaned, or its original goes too. */
export const isForTwo = (chosen: ChosenFile): boolean =>
  chosen.looked?.cleaned === 'not-possible' || goesTwice(chosen);

export const isTooLarge = ({ file }: ChosenFile): boolean => file.size > LARGEST_FILE_BYTES;

const KINDS: readonly (readonly [RegExp, EvidenceKind])[] = [
  [/^image\//, 'photo'],
  [/^video\//, 'video'],
  [/^audio\//, 'sound'],
  [/^(text|application)\//, 'other-document'],
];

/** What a file most likely is; the person can say otherwise. */
export const likelyKind = (mediaType: string): EvidenceKind =>
  KINDS.find(([pattern]) => pattern.test(mediaType))?.[1] ?? 'unknown';
