import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/announced.ts';
import { isolate } from '../isolate.ts';

export const announced: Translated<typeof english.announced> = {
  unstaffed: (day) => `لا أحد يقرأ البلاغات هنا حتى نهاية يوم ${isolate(day)}`,
  unstaffedText:
    'ما زال إرسال بلاغ ممكنًا. يبقى مقفلًا على الخادم إلى أن يعود أحد من الفريق. عند الحاجة إلى مساعدة قبل ذلك، يُرجى استخدام طريقة أخرى.',
  message: 'رسالة من الفريق',
};
