import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/intake/page.ts';

export const page: Translated<typeof english.page> = {
  part: (part, parts) => `Часть ${part} из ${parts}`,
  optional: 'Не отвечайте на то, чего не знаете или не хотите говорить.',
  skip: 'Пропустить остальные вопросы',
  clear: 'Убрать этот ответ',
  clearOf: (question) => `Убрать этот ответ: ${question}`,
  chosen: (count) => `выбрано: ${count}`,
  dateHint: 'Настолько точно, насколько известно: 2026, 2026-03 или 2026-03-25',
  dateFault: 'Напишите дату, как в примере, или оставьте поле пустым.',
  countFault: 'Напишите число цифрами, не больше 999999, или оставьте поле пустым.',
  yes: 'Да',
  no: 'Нет',
  extraTitle: 'Вопросы этой команды',
  extraIntro: 'Команда задаёт их всем. Каждый ответ необязателен.',
};
