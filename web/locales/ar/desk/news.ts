import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/news.ts';
import { isolate } from '../isolate.ts';

export const news: Translated<typeof english.news> = {
  heads: {
    acknowledged: 'استُلمت وقُرئت',
    'needs-info': 'سؤال إلى فريق المراجعة',
    'communication-sent': 'كُتب إلى الدولة أو جرى الحديث معها',
    'state-reply': 'ردّت الدولة أو سكتت',
    public: 'أُعلن الأمر',
    press: 'ورد الأمر في الصحافة',
    'in-report': 'ورد الأمر في تقرير',
    improved: 'تحسّن الوضع',
    worse: 'ازداد الوضع سوءًا',
    declined: 'لن يُنظر في الأمر',
    closed: 'أغلقت الجهة الأمر',
    'team-reply': 'كتب فريق المراجعة',
    'others-told': 'من أُبلغ أيضًا',
    'consent-gone': 'لم يعد الشخص يسمح به',
  },
  replies: {
    denied: 'أنكرت الدولة ذلك',
    explained: 'قدّمت الدولة تفسيرًا',
    acted: 'اتخذت الدولة إجراءً',
    silent: 'لم ترد الدولة',
  },
  types: {
    'urgent-appeal': 'نداء عاجل',
    'allegation-letter': 'رسالة ادعاء',
    letter: 'رسالة أخرى',
    call: 'مكالمة هاتفية',
    meeting: 'اجتماع',
    other: 'شيء آخر',
  },
  annexes: { main: 'في النص الرئيسي', I: 'المرفق الأول: حالة جديدة', II: 'المرفق الثاني: متابعة' },
  naming: { named: 'ذُكر اسمه', anonymous: 'لم يُذكر اسمه' },
  facts: {
    kind: 'النوع',
    reference: 'الرقم المرجعي',
    day: 'اليوم',
    symbol: 'الوثيقة',
    paragraph: 'الفقرة',
    place: 'موضعه فيها',
    naming: 'الشخص',
  },
  by: (label, when) => `${isolate(label)}، في ${isolate(when)}`,
};
