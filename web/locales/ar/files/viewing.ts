import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/files/viewing.ts';

export const viewing: Translated<typeof english.viewing> = {
  opening: 'يُفتح الملف …',
  frame: (name) => `الملف ${name}`,
  veiled: 'قد يكون ما يظهر فيه قاسيًا. يبقى مموَّهًا حتى يُطلب إظهاره.',
  show: 'إظهاره',
  blur: 'تمويهه من جديد',
  page: (page, pages) => `الصفحة ${page} من ${pages}`,
  before: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  larger: 'تكبير',
  smaller: 'تصغير',
  turn: 'تدوير',
  close: 'إغلاق الملف',
  trouble: {
    title: 'لا يمكن عرض هذا الملف هنا',
    'too-large': 'هو أكبر من أن يُعرض بأمان.',
    'too-many-pixels': 'يدّعي حجمًا قد يعطّل متصفحك. لم يُفتح.',
    damaged: 'الملف تالف أو ناقص.',
    locked: 'الملف مقفل بكلمة مرور خاصة به.',
    'not-playable': 'لا يستطيع هذا المتصفح عرض ملفات من هذا النوع.',
    unreadable: 'لم يصل جزء منه من الخادم، أو تغيّر في الطريق. يُرجى المحاولة مرة أخرى.',
    gone: 'لم يعد هذا الملف، أو جزء منه، على الخادم.',
    stopped: 'شغل العارض طويلًا، أو قال ما لا يجوز لملف أن يقوله. أُغلق.',
    after: 'لم يُنفَّذ شيء منه.',
  },
};
