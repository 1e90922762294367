import { OPEN_ANSWERS } from './open-answers.ts';

/** How the person is now. */
export const VICTIM_STATUS = [
  'safe',
  'at-risk',
  'detained',
  'disappeared',
  'deceased',
  'in-hiding',
  'exile',
  'released-conditions',
  ...OPEN_ANSWERS,
] as const;
