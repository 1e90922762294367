import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/intake/page.ts';

// Isolates stand here by themselves: this file comes later than the one that carries the helper.
const apart = (text: string): string => `\u2068${text}\u2069`;

export const page: Translated<typeof english.page> = {
  part: (part, parts) => `الجزء ${part} من ${parts}`,
  optional: 'يمكن ترك كل ما هو غير معروف أو غير مرغوب في قوله.',
  skip: 'تخطي بقية الأسئلة',
  clear: 'مسح هذه الإجابة',
  clearOf: (question) => `مسح هذه الإجابة: ${apart(question)}`,
  chosen: (count) => `المختار: ${count}`,
  dateHint: `بالدقة المعروفة: 2026 أو ${apart('2026-03')} أو ${apart('2026-03-25')}`,
  dateFault: 'يُرجى كتابة التاريخ كما في المثال، أو ترك الخانة فارغة.',
  countFault: 'يُرجى كتابة عدد بالأرقام لا يزيد على 999999، أو ترك الخانة فارغة.',
  yes: 'نعم',
  no: 'لا',
  extraTitle: 'أسئلة هذا الفريق',
  extraIntro: 'يطرحها الفريق على الجميع. كل إجابة اختيارية.',
};
