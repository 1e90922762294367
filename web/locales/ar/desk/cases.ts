import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/cases.ts';
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';

export const cases: Translated<typeof english.cases> = {
  title: 'الملفات',
  count: (shown, all) => {
    const total = counted(all, {
      zero: 'لا ملفات',
      one: 'ملف واحد',
      two: 'ملفان',
      few: `${all} ملفات`,
      many: `${all} ملفًا`,
      other: `${all} ملف`,
    });
    return shown === all ? total : `${shown} من أصل ${total}`;
  },
  unreadCount: (count) =>
    counted(count, {
      zero: 'لا شيء غير مقروء',
      one: 'ملف واحد غير مقروء',
      two: 'ملفان غير مقروءين',
      few: `${count} ملفات غير مقروءة`,
      many: `${count} ملفًا غير مقروء`,
      other: `${count} ملف غير مقروء`,
    }),
  search: 'البحث في القائمة',
  searchHint: 'كلمات، بلدان، أشخاص',
  unread: 'غير مقروء',
  received: (day) => `وصل في ${isolate(day)}`,
  takenOnByYou: 'لديك',
  takenOnBy: (label) => `لدى ${isolate(label)}`,
  nobody: 'ليس لدى أحد',
  asksColleague: 'مطلوب موافقة',
  destroyRequested: 'طلب حذف',
  noWords: 'لم تُكتب أي كلمات.',
  arrived: (count) =>
    counted(count, {
      zero: 'لم يصل أي بلاغ جديد.',
      one: 'وصل بلاغ جديد واحد.',
      two: 'وصل بلاغان جديدان.',
      few: `وصلت ${count} بلاغات جديدة.`,
      many: `وصل ${count} بلاغًا جديدًا.`,
      other: `وصل ${count} بلاغ جديد.`,
    }),
  loading: 'جارٍ فتح القائمة …',
  empty: {
    title: 'لم يصل أي بلاغ بعد',
    text: 'عندما يُرسل أحد بلاغًا، يظهر هنا تلقائيًا: لا حاجة إلى إعادة تحميل الصفحة.',
    how: 'الخطوات: فتحه، وتولّيه ليعرف بقية الفريق، ثم الإجابة. يقرأ الشخص جوابك بعبارته.',
    who: 'لا يمكن أن يقرأ البلاغ إلا من اختارهم الشخص الذي أبلغ. الخادم لا يستطيع ذلك.',
  },
  nothing: {
    title: 'لا يوجد ملف مطابق',
    text: 'البحث أو خيارات العرض تخفي جميع الملفات.',
    clear: 'عرض جميع الملفات المفتوحة',
  },
  chooseOne: 'يُرجى اختيار ملف من القائمة.',
  chooseHint: `مفتاح ${isolate('?')} يعرض اختصارات لوحة المفاتيح.`,
};

export const codes: Translated<typeof english.codes> = {
  danger: {
    now: 'في خطر الآن',
    'within-48-hours': 'خطر خلال 48 ساعة',
    'within-days': 'خطر خلال أيام',
    ongoing: 'خطر مستمر',
    past: 'في الماضي',
    unknown: 'الخطر غير معروف',
    'prefer-not-to-say': 'الخطر غير مذكور',
  },
  status: { received: 'جديد', acknowledged: 'قيد العمل', answered: 'أُجيب عليه', closed: 'مغلق' },
  country: { unknown: 'البلد غير معروف', 'prefer-not-to-say': 'البلد غير مذكور' },
  date: { unknown: 'غير معروف', 'prefer-not-to-say': 'غير مذكور' },
  goneMember: 'شخص لم يعد في الفريق',
};
