import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/files-door.ts';

export const filesDoor: Translated<typeof english.filesDoor> = {
  title: 'Отправить файлы',
  text: 'К обращению можно добавить фотографии, видео, записи и документы.',
  open: 'Выбрать файлы …',
  loading: 'Загрузка …',
  failed: 'Загрузить не удалось. Возможно, прервалась связь.',
  afterSent:
    'Если у вас есть фотографии, видео или документы: откройте «Читать ответы» на первой странице со своей фразой. Там их можно отправить, сейчас или позже.',
};
