import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/tab-groups.ts';

export const tabGroups: Translated<typeof english.tabGroups> = {
  report: 'Reçu',
  talk: 'Communiquer',
  decide: 'Décider',
  act: 'Agir',
  record: 'Historique',
  menu: 'Pages',
};
