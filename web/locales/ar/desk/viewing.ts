import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/viewing.ts';
import { viewing as frame } from '../files/viewing.ts';

export const viewing: Translated<typeof english.viewing> = {
  ...frame,
  open: 'عرض الملف',
  openNamed: (name) => `عرض الملف ${name}`,
  logged: 'يُسجَّل اطلاعك عليه في سجل الملف.',
  last: (label, when) => `آخر من اطّلع عليه: ${label} (${when}).`,
};
