/** Why a case is deleted, in the words that the whole team may learn. The particulars stay in the case. */
export const DELETION_GROUNDS = [
  'reporter-asked',
  'kept-long-enough',
  'duplicate',
  'not-a-report',
  'too-dangerous',
] as const;
export type DeletionGround = (typeof DELETION_GROUNDS)[number];
