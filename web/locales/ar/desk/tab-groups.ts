import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/tab-groups.ts';

export const tabGroups: Translated<typeof english.tabGroups> = {
  report: 'ما وصلنا',
  talk: 'التواصل',
  decide: 'القرار',
  act: 'العمل',
  record: 'السجل',
  menu: 'القائمة',
};
