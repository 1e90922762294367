import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/numbers.ts';
import { counted } from './counted.ts';
import { isolate } from './isolate.ts';

const reports = (count: number): string =>
  counted(count, {
    zero: 'لا بلاغات',
    one: 'بلاغ واحد',
    two: 'بلاغان',
    few: `${count} بلاغات`,
    many: `${count} بلاغًا`,
    other: `${count} بلاغ`,
  });

export const numbers: Translated<typeof english.numbers> = {
  documentTitle: 'معلومات',
  name: 'أرقام',
  heading: 'بلاغات وردت. لا تدل على عدد مرات حدوث ذلك.',
  lead: (team) =>
    `يبلّغ الناسُ الفريقَ (${isolate(team)}) حين يعاقَبون بسبب التواصل مع الأمم المتحدة. ولا تشمل هذه الأرقام إلا البلاغات التي سمح أصحابها بعدّها.`,
  reading: {
    title: 'كيف تُقرأ هذه الأرقام',
    items: [
      'معظم ما يحدث لا يُبلَّغ عنه أبدًا، خوفًا أو لتعذر ذلك. والرقم الصغير لا يعني أن ما يحدث قليل.',
      'البلاغ هو ما رواه شخص. ولم يجرِ التحقق من كل بلاغ.',
      'تُنشر كل سنة مرة واحدة، كاملة، ولا تُنشر أبدًا بأرقام أخرى. وبعد ذلك لا يمكن إلا سحب الأرقام.',
    ],
  },
  rule: `لا يُعرض رقم من ${isolate('1')} إلى ${isolate('4')}، أو من ${isolate('1')} إلى ${isolate('9')} لبلد واحد، ولا أي رقم آخر يمكن أن يُحسب منه.`,
  signed: 'وقّع عضوان من الفريق هذه الأرقام. وتحقق متصفحك من التوقيعين.',
  checking: 'جارٍ التحقق من التوقيعين …',
  none: 'لم ينشر الفريق أي أرقام.',
  lapsed: 'لا تُعرض أرقام في الوقت الحالي: أحد من وقّعوها لم يعد في الفريق. وعلى شخصين آخرين توقيعها من جديد.',
  refused: {
    title: 'لا تُعرض أرقام',
    forged: 'لا تحمل الأرقام التوقيعين الصحيحين. ربما غيّرها أحد.',
    expired: 'قائمة الفريق أقدم من أن يُتحقق بها من التوقيعين.',
    clock: 'تاريخ الأرقام في المستقبل. يُرجى التحقق من تاريخ هذا الجهاز ووقته.',
    missing: 'لا يوجد فريق هنا بعد.',
    unreachable: 'تعذر تحميل الأرقام. ربما انقطع الاتصال أو حُجب.',
    later: 'هذه الصفحة أقدم من الأرقام. يُرجى تحميلها من جديد.',
  },
  published: (day) => `تاريخ النشر: ${isolate(day)}.`,
  withdrawn: (day) => `تاريخ السحب: ${isolate(day)}. لن تُنشر أرقام هذه السنة مرة أخرى.`,
  toFront: 'إلى الصفحة الأولى من هذا الموقع',
  from: (first, last) => `من ${isolate(first)} إلى ${isolate(last)}`,
  total: (count, cycle) => `${isolate(reports(count))}، ${isolate(cycle)}.`,
  save: `الحفظ جدولًا (${isolate('CSV')})`,
  saveOf: (cycle) => `الحفظ جدولًا (${isolate('CSV')}): ${isolate(cycle)}`,
  what: 'ماذا',
  reports: 'البلاغات',
  notShown: 'لا يُعرض',
  tooFew: 'البلاغات قليلة جدًا: لا يُعرض أي رقم من هذا الجدول.',
  several: 'قد يُعدّ البلاغ في عدة أسطر، أو لا يُعدّ في أي سطر.',
  tables: {
    months: 'حسب الشهر',
    regions: 'حسب المنطقة',
    families: 'حسب نوع الفعل',
    bodies: 'حسب الجهة التي جرى الاتصال بها',
    modes: 'حسب نوع الاتصال',
    perpetrators: 'حسب من يُقال إنه مسؤول',
    genders: 'حسب النوع الاجتماعي',
    ages: 'حسب العمر',
    traits: 'ما أُبلغ عنه أيضًا',
  },
  traits: {
    detained: 'احتُجز شخص',
    anonymous: 'لم تُذكر أسماء',
    lawBased: 'استُخدم قانون',
    transnational: 'عبر الحدود',
    selfCensored: 'صمت شخص خوفًا',
  },
  regions: {
    africa: 'أفريقيا',
    americas: 'الأمريكتان',
    asia: 'آسيا',
    europe: 'أوروبا',
    oceania: 'أوقيانوسيا',
    unknown: 'المنطقة غير معروفة',
  },
  countriesOf: (region) => `البلدان: ${isolate(region)}`,
  countriesNote: `فقط البلدان التي وردت منها ${isolate('10')} بلاغات على الأقل. والباقي رقم واحد.`,
  otherCountries: 'كل ما سواها',
};
