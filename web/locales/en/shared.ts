import { phraseField } from './phrase-field.ts';

/** What both sites say. */
export const shared = {
  skipToContent: 'Skip to the content',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  continue: 'Continue',
  tryAgain: 'Try again',
  leave: 'Leave this page',
  leaveHint: 'or press Shift 3 times',
  demonstration: 'This is a demonstration with an invented team. Do not write anything real.',
  preferNotToSay: 'I would rather not say',
  unknown: 'I do not know',
  choose: 'Choose',
  phraseField,
};
