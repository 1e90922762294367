import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/shared.ts';
import { phraseField } from './phrase-field.ts';

/** What both sites say. */
export const shared: Translated<typeof english.shared> = {
  skipToContent: 'Перейти к содержанию',
  back: 'Назад',
  cancel: 'Отмена',
  close: 'Закрыть',
  continue: 'Дальше',
  tryAgain: 'Попробовать ещё раз',
  leave: 'Уйти с этой страницы',
  leaveHint: 'или нажмите Shift 3 раза',
  demonstration: 'Это показ с вымышленной командой. Не пишите ничего настоящего.',
  preferNotToSay: 'Предпочитаю не отвечать',
  unknown: 'Не знаю',
  choose: 'Выбрать',
  phraseField,
};
