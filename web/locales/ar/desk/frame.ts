import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/frame.ts';
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';

export const frame: Translated<typeof english.frame> = {
  name: 'مكتب Unhindered',
  signedInAs: (label) => `الجلسة باسم ${isolate(label)}`,
  upToDate: 'محدّث',
  looking: 'جارٍ البحث عن جديد …',
  pages: 'صفحات المكتب',
  help: 'مساعدة',
  signOut: 'إنهاء الجلسة',
  signOutEverywhere: 'إنهاء الجلسة في كل مكان',
  signingOut: 'جارٍ إنهاء الجلسة …',
  confirmSignOut: {
    title: 'إنهاء الجلسة؟',
    unsent: 'هناك ما كتبته أو رسمته أو اخترته ولم يُرسل أو يُحفظ بعد. إنهاء الجلسة يحذفه.',
    text: 'يُزال كل مفتاح وكل كلمة من هذه الصفحة.',
    everywhere: '«في كل مكان» ينهي أيضًا ما هو مفتوح على أجهزتك الأخرى.',
  },
  offline: {
    title: 'لا يوجد اتصال بالخادم',
    text: 'يظهر لك آخر ما تم تحميله. ما كتبته ما زال هنا. تعيد هذه الصفحة المحاولة تلقائيًا.',
    tryNow: 'المحاولة الآن',
  },
  idle: {
    title: 'هل ما زلت هنا؟',
    text: (seconds) =>
      counted(seconds, {
        zero: 'يُقفل المكتب الآن.',
        one: 'يُقفل المكتب بعد ثانية واحدة.',
        two: 'يُقفل المكتب بعد ثانيتين.',
        few: `يُقفل المكتب بعد ${seconds} ثوانٍ.`,
        many: `يُقفل المكتب بعد ${seconds} ثانية.`,
        other: `يُقفل المكتب بعد ${seconds} ثانية.`,
      }),
    draft: 'سيُحذف ما كتبته أو رسمته أو اخترته ولم يُرسل أو يُحفظ.',
    stay: 'أنا هنا',
  },
};

export const help: Translated<typeof english.help> = {
  title: 'لوحة المفاتيح والمساعدة',
  next: 'الملف التالي في القائمة',
  previous: 'الملف السابق في القائمة',
  open: 'فتح الملف المختار',
  search: 'بحث',
  answer: 'كتابة جواب',
  note: 'كتابة ملاحظة',
  unfold: 'إظهار كلمات البلاغ أو طيّها',
  back: 'العودة إلى القائمة',
  sheet: 'هذه الورقة',
  key: 'المفتاح',
  does: 'ما يفعله',
  keys: { enter: 'Enter', escape: 'Esc' },
  inFields: 'المفاتيح لا تفعل شيئًا أثناء الكتابة في حقل.',
  turnOff: 'استخدام مفاتيح مفردة كاختصارات',
  turnOffHint: 'يُفضّل إيقافه عند الإملاء الصوتي أو استخدام جهاز تبديل. يبقى الاختيار حتى إنهاء الجلسة.',
};
