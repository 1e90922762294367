import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/newcomers.ts';
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';

export const newcomers: Translated<typeof english.newcomers> = {
  title: 'من ينتظرون الضم إلى الفريق',
  joined: (label) => `أُضيف اسم جديد إلى قائمة الأعضاء: ${isolate(label)}.`,
  returned: (label) => `في قائمة الأعضاء مفاتيح جديدة باسم ${isolate(label)}.`,
  letIn: 'الضم إلى الفريق …',
  confirm: {
    title: (label) => `ضم ${isolate(label)} إلى الفريق؟`,
    met: 'فقط بعد الحديث مع هذا الشخص، وجهًا لوجه أو بصوت مألوف لديك، وبعد أن يخبرك بنفسه بمفاتيحه الجديدة. قائمة الأعضاء وحدها لا تكفي: قد يرد فيها شخص غريب.',
    joined: 'سيشارك هذا الشخص في سجل الفريق. لا يحصل على أي ملف سابق.',
    returned:
      'سيشارك هذا الشخص في سجل الفريق، ويحصل على كل ملف من ملفاتك كان لديه من قبل، إلا إذا طُلب في البلاغ استبعاده.',
    letIn: 'الضم إلى الفريق',
    working: 'جارٍ التسليم …',
  },
  done: (label, cases) =>
    counted(cases, {
      zero: `تم ضم ${isolate(label)}، دون تسليم أي ملف.`,
      one: `تم ضم ${isolate(label)}، وتسليم ملف واحد.`,
      two: `تم ضم ${isolate(label)}، وتسليم ملفين.`,
      few: `تم ضم ${isolate(label)}، وتسليم ${cases} ملفات.`,
      many: `تم ضم ${isolate(label)}، وتسليم ${cases} ملفًا.`,
      other: `تم ضم ${isolate(label)}، وتسليم ${cases} ملف.`,
    }),
  leftOut: (cases) =>
    counted(cases, {
      zero: 'لم يبقَ أي ملف دون تسليم.',
      one: 'تعذّر تسليم ملف واحد كان لدى هذا الشخص. ربما يستطيع ذلك شخص آخر من الفريق.',
      two: 'تعذّر تسليم ملفين كانا لدى هذا الشخص. ربما يستطيع ذلك شخص آخر من الفريق.',
      few: `تعذّر تسليم ${cases} ملفات كانت لدى هذا الشخص. ربما يستطيع ذلك شخص آخر من الفريق.`,
      many: `تعذّر تسليم ${cases} ملفًا كانت لدى هذا الشخص. ربما يستطيع ذلك شخص آخر من الفريق.`,
      other: `تعذّر تسليم ${cases} ملف كانت لدى هذا الشخص. ربما يستطيع ذلك شخص آخر من الفريق.`,
    }),
  close: 'إغلاق',
  failed: 'لم يتم تسليم كل شيء. يمكن إعادة المحاولة؛ لا يُسلَّم شيء مرتين.',
};
