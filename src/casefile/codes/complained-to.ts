import { OPEN_ANSWERS } from './open-answers.ts';

/** To whom somebody complained. After what OHCHR asks: which domestic steps were taken. */
export const COMPLAINED_TO = [
  'none',
  'none-unsafe',
  'police',
  'prosecutor',
  'court',
  'nhri',
  'ministry',
  'other',
  ...OPEN_ANSWERS,
] as const;
