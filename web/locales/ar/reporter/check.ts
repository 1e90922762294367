import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/check.ts';
import { isolate } from '../isolate.ts';

export const check: Translated<typeof english.check> = {
  title: 'المراجعة والإرسال',
  intro: 'هذا كل ما سيُرسل. لم يخرج أي شيء من جهازك بعد.',
  edit: 'تغيير',
  editOf: (part) => `تغيير: ${isolate(part)}`,
  empty: 'لم يُكتب شيء',
  missing: 'ما زال ينقص هذا قبل الإرسال',
  parts: {
    story: 'ما حدث',
    country: 'البلد',
    placeDetail: 'المكان داخل البلد',
    when: 'الوقت',
    danger: 'الخطر الآن',
    contact: 'الاتصال بالأمم المتحدة',
    link: 'سبب الصلة بين الأمرين',
    consent: 'ما تشمله موافقتك',
    consentValue: 'يمكن لهؤلاء الأشخاص قراءة هذا البلاغ والإجابة هنا. لا شيء غير ذلك.',
    readers: 'من يمكنه قراءته',
    leftOut: 'من تم استبعاده',
  },
  size: (used, most) => `كلماتك تشغل ${isolate(used)} من ${isolate(most)}.`,
  sizeAlways:
    'كل بلاغ يُرسل بحجم 131 كيلوبايت، حتى لا يكشف حجمه شيئًا عنه. مع اتصال بطيء يستغرق ذلك دقيقة أو دقيقتين.',
  tooLong: 'هذا أطول مما يتسع له بلاغ واحد. يُرجى اختصاره. يمكنك كتابة الباقي في رسالة بعد الإرسال.',
  next: 'التالي: عبارتك',
  notYet: 'لم يُرسل بعد',
};
