import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/shared.ts';
import { phraseField } from './phrase-field.ts';

/** What both sites say. */
export const shared: Translated<typeof english.shared> = {
  skipToContent: 'الانتقال إلى المحتوى',
  back: 'رجوع',
  cancel: 'إلغاء',
  close: 'إغلاق',
  continue: 'متابعة',
  tryAgain: 'إعادة المحاولة',
  leave: 'مغادرة هذه الصفحة',
  leaveHint: 'أو بالضغط 3 مرات على Shift',
  demonstration: 'هذا عرض تجريبي بفريق غير حقيقي. يُرجى عدم كتابة أي شيء حقيقي.',
  preferNotToSay: 'أفضّل عدم الإجابة',
  unknown: 'لا أعرف',
  choose: 'اختيار',
  phraseField,
};
