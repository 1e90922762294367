import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/examples.ts';
import { counted } from '../counted.ts';

export const examples: Translated<typeof english.examples> = {
  title: 'أول مرة هنا؟ يمكن التعلّم من حالات مختلقة',
  text: 'تصل مختومة مثل أي بلاغ، وتقول من داخلها إنها أمثلة. لا وجود لأي شخص فيها.',
  load: 'تحميل حالات للتعلّم',
  loading: 'جارٍ الإرسال والانتظار …',
  patience: 'تُختم في هذا المتصفح وتُرسل واحدة بعد أخرى. يستغرق ذلك دقيقة أو دقيقتين.',
  arrived: (count) =>
    counted(count, {
      zero: 'لم تصل أي حالة.',
      one: 'وصلت حالة واحدة.',
      two: 'وصلت حالتان.',
      few: `وصلت ${count} حالات.`,
      many: `وصلت ${count} حالة.`,
      other: `وصلت ${count} حالة.`,
    }),
  present: (count) =>
    counted(count, {
      zero: 'لا توجد حالات. لم يُرسل شيء.',
      one: 'الحالة موجودة هنا من قبل. لم يُرسل شيء.',
      two: 'الحالتان موجودتان هنا من قبل. لم يُرسل شيء.',
      few: `الحالات كلها موجودة هنا من قبل، وعددها ${count}. لم يُرسل شيء.`,
      many: `الحالات كلها هنا من قبل، وهي ${count} حالة. لم يُرسل شيء.`,
      other: `كل الحالات هنا من قبل: ${count}. لم يُرسل شيء.`,
    }),
  close: 'إغلاق',
  failed: 'لم تصل كل الحالات. يمكن المحاولة من جديد: ما هو هنا لا يأتي مرتين.',
};
