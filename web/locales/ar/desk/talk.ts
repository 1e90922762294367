import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/talk.ts';

export const talk: Translated<typeof english.talk> = {
  folded: 'كتب الشخص هذا. الكلمات مطوية.',
  closesUnheard:
    'لا سبيل إلى إخبار الشخص: لم تُسلَّم إليه عبارة هذا البلاغ. ويمكن لأي شخص ممن يتابعون الملف إعادة فتحه.',
};
