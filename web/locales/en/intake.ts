import { acts, families } from './intake/acts.ts';
import { bodies, bodyKinds, perpetratorKinds, perpetrators } from './intake/bodies.ts';
import { codes } from './intake/codes.ts';
import { page } from './intake/page.ts';
import { questions, sections } from './intake/questions.ts';

/** Every question of the full report and its answers: said by both sites, fetched when somebody tells more. */
export const intake = {
  page,
  sections,
  questions,
  families,
  acts,
  bodyKinds,
  bodies,
  perpetratorKinds,
  perpetrators,
  codes,
};
