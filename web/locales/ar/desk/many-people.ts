import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/many-people.ts';
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';

const files = (count: number): string =>
  counted(count, {
    zero: 'لا ملفات',
    one: 'ملف واحد',
    two: 'ملفان',
    few: `${count} ملفات`,
    many: `${count} ملفًا`,
    other: `${count} ملف`,
  });

export const manyPeople: Translated<typeof english.manyPeople> = {
  turning: {
    label: 'أسرار جديدة',
    left: (cases) => `يُعطى سرٌّ جديد لـ: ${isolate(files(cases))} …`,
    text: 'لدى من لا يجوز له أن يقرأها بعد الآن السرُّ القديم. يمكنك مواصلة العمل، لكن لا تُنهِ الجلسة قبل اكتمال ذلك.',
  },
  open: 'الوصول …',
  title: (cases) => `لمن تكون هذه الملفات: ${isolate(files(cases))}؟`,
  what: 'ما المطلوب؟',
  ways: {
    over: 'إعطاء الملفات لأحد أفراد الفريق',
    in: 'السماح له بقراءتها',
    away: 'سحب الوصول',
  },
  texts: {
    over: 'يستطيع قراءة كل ملف من بدايته، ويجده ضمن «ملفاتي»، حتى لو كان الآن لدى غيره.',
    in: 'يستطيع قراءة كل ملف من بدايته. ولا يتغير من يتولاه.',
    away: 'لا يصله من الآن أي جديد من هذه الملفات. ويُعطى كل ملف سرًّا جديدًا. وما قرأه فقد قرأه.',
  },
  proposed: 'أعلن هناك تضارب مصالح: يجب أن يوافق زميل آخر أولًا، ضمن «الفريق».',
  stillOn: 'لا يزال يتابع الملف.',
};
