import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/announcing.ts';
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';

export const announcing: Translated<typeof english.announcing> = {
  title: 'إعلان لمن يرسلون البلاغات',
  lead: 'يظهر الإعلان في الصفحات التي يبدأ منها البلاغ، وعليه توقيعك. يستطيع أي شخص قراءته، حتى من يجب ألا يعرف أكثر من ذلك.',
  nothing: 'لا يوجد إعلان حاليًا.',
  current: 'الإعلان الحالي',
  unstaffedUntil: (day) => `لا أحد يقرأ البلاغات حتى نهاية يوم ${isolate(day)} (UTC).`,
  messageUntil: (day) => `يظهر حتى نهاية يوم ${isolate(day)} (UTC).`,
  end: 'إزالة الإعلان',
  ended: 'تمت إزالة الإعلان.',
  new: 'إعلان جديد',
  kind: 'ما موضوع الإعلان؟',
  kindMissing: 'يُرجى اختيار إجابة.',
  unstaffed: 'لا أحد يقرأ البلاغات لبضعة أيام',
  unstaffedDetail: 'يظهر ذلك لكل شخص بلغته. وتضاف كلماتك إن وُجدت.',
  message: 'شيء آخر',
  messageDetail: 'تظهر كلماتك وحدها.',
  until: 'آخر يوم',
  untilHint: (days) =>
    counted(days, {
      zero: 'اليوم فقط.',
      one: 'خلال يوم واحد من الآن على الأكثر.',
      two: 'خلال يومين من الآن على الأكثر.',
      few: `خلال ${days} أيام من الآن على الأكثر.`,
      many: `خلال ${days} يومًا من الآن على الأكثر.`,
      other: `خلال ${days} يوم من الآن على الأكثر.`,
    }),
  untilMissing: 'يُرجى تحديد آخر يوم.',
  untilWrong: (days) =>
    counted(days, {
      zero: 'يُرجى تحديد يوم هذا اليوم.',
      one: 'يُرجى تحديد يوم ابتداءً من اليوم، وخلال يوم واحد على الأكثر.',
      two: 'يُرجى تحديد يوم ابتداءً من اليوم، وخلال يومين على الأكثر.',
      few: `يُرجى تحديد يوم ابتداءً من اليوم، وخلال ${days} أيام على الأكثر.`,
      many: `يُرجى تحديد يوم ابتداءً من اليوم، وخلال ${days} يومًا على الأكثر.`,
      other: `يُرجى تحديد يوم ابتداءً من اليوم، وخلال ${days} يوم على الأكثر.`,
    }),
  text: (language) => `كلماتك بهذه اللغة: ${isolate(language)}`,
  textHint: 'دون ذكر أي شخص، أو أي مكان يمكن العثور فيه على أحد.',
  textMissing: 'يُرجى كتابة شيء بلغة واحدة على الأقل.',
  textTooLong: (over) =>
    counted(over, {
      zero: 'الطول مناسب.',
      one: 'النص أطول من المسموح بحرف واحد.',
      two: 'النص أطول من المسموح بحرفين.',
      few: `النص أطول من المسموح بـ ${over} أحرف.`,
      many: `النص أطول من المسموح بـ ${over} حرفًا.`,
      other: `النص أطول من المسموح بـ ${over} حرف.`,
    }),
  publish: 'توقيع ونشر',
  publishing: 'جارٍ النشر …',
  published: 'تم نشر الإعلان. وهو يحل محل الإعلان السابق.',
  failed: 'لم ينجح ذلك. ما كتبته ما زال هنا.',
};
