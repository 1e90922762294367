import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/danger.ts';

export const danger: Translated<typeof english.danger> = {
  title: 'بلاغ قصير',
  hotlines: 'إذا كان الكلام آمنًا لك، فالأفضل الاتصال أولًا',
  hotlinesNone: 'هذا الفريق لا يذكر أي خط مساعدة عاجلة.',
  intro: 'ثلاثة أسئلة. يمكنك شرح المزيد بعد ذلك.',
  what: 'ماذا يحدث، ولمن؟',
  whatHint: 'بضع كلمات تكفي.',
  whatError: 'يُرجى كتابة بضع كلمات عما يحدث.',
  un: 'ما صلة ذلك بالأمم المتحدة؟',
  unHint: 'مثلًا: في الطريق إلى اجتماع، أو بعد تقرير. يمكن ترك هذا فارغًا.',
  consent:
    'الإرسال يعني الموافقة على أن يقرأ الأشخاص المذكورون أدناه هذا ويجيبوا هنا. لن يحدث أي شيء آخر دون سؤالك.',
  send: 'إرسال الآن',
  phraseNext: 'بعد الإرسال ستصلك عبارة يمكنك العودة بها.',
};
