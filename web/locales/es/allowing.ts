import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/allowing.ts';
import { page } from './allowing/page.ts';
import { switches } from './allowing/switches.ts';

export const allowing: Translated<typeof english.allowing> = { page, switches };
