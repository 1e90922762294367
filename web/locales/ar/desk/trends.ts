import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/trends.ts';
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';

const cases = (count: number): string =>
  counted(count, {
    zero: 'لا ملفات',
    one: 'ملفًا واحدًا',
    two: 'ملفين',
    few: `${count} ملفات`,
    many: `${count} ملفًا`,
    other: `${count} ملف`,
  });

export const trends: Translated<typeof english.trends> = {
  open: 'الاتجاهات',
  back: 'العودة إلى الملفات',
  title: 'الاتجاهات',
  lead: 'ما جرى الإبلاغ عنه، معدودًا في هذه الصفحة وحدها. فقط الملفات التي يسمح صاحبها بإحصاءات مجهولة الهوية.',
  cycle: 'أي سنة',
  arrears: `تُعدّ بعد ${isolate('60')} يومًا من آخر يوم فيها. تُعدّ السنة كاملة، ولا يُعدّ جزء منها أبدًا.`,
  none: (day) => `لا يمكن عدّ أي سنة بعد. ويمكن عدّ هذه السنة ابتداءً من ${isolate(day)}.`,
  count: 'العدّ',
  counting: (done, all) => `قُرئ ${isolate(String(done))} من ${isolate(String(all))} …`,
  counted: 'تم عدّ الملفات.',
  missing: (cases) => `ما تعذرت قراءته ولم يُعدّ: ${isolate(String(cases))}. لا تنشر شيئًا قبل عدّ الكل.`,
  tooFewAtAll: `ما يجوز عدّه أقل من ${isolate('5')} ملفات: لا يُعرض أي رقم.`,
  conflictOf: (count) =>
    `ما تعلنه يخص ${isolate(cases(count))}. لا حاجة إلى فتحها. قل ذلك دون خوف: فهو يحمي الأشخاص ويحميك. من الآن لا تُحتسب قراراتك فيها، وتفقد الوصول إليها. ويرى زملاؤك الذين يتابعونها ما تختاره.`,
};
