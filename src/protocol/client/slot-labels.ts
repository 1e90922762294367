import { LABEL } from '../labels.ts';

/** Under which labels a slot is sealed, filled and signed. */
export const ANSWER_LABELS = {
  seal: LABEL.slotSeal,
  content: LABEL.slotContent,
  signature: LABEL.slotSignature,
} as const;

/** The same for what was done with a report. */
export const TOLD_LABELS = {
  seal: LABEL.toldSeal,
  content: LABEL.toldContent,
  signature: LABEL.toldSignature,
} as const;

/** The same for files that a reviewer sends. */
export const FILES_LABELS = {
  seal: LABEL.filesSeal,
  content: LABEL.filesContent,
  signature: LABEL.filesSignature,
} as const;

export type SlotLabels = typeof ANSWER_LABELS | typeof TOLD_LABELS | typeof FILES_LABELS;
