import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/intake.ts';
import { acts, families } from './intake/acts.ts';
import { bodies, bodyKinds, perpetratorKinds, perpetrators } from './intake/bodies.ts';
import { codes } from './intake/codes.ts';
import { page } from './intake/page.ts';
import { questions, sections } from './intake/questions.ts';

export const intake: Translated<typeof english.intake> = {
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
