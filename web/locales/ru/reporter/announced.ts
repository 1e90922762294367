import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/announced.ts';

export const announced: Translated<typeof english.announced> = {
  unstaffed: (day) => `Обращения здесь никто не читает. Последний день без чтения: ${day}`,
  unstaffedText:
    'Отправить обращение всё равно можно. Оно лежит на сервере под замком, пока кто-нибудь не вернётся. Если помощь нужна раньше, воспользуйтесь другим способом.',
  message: 'Сообщение от команды',
};
