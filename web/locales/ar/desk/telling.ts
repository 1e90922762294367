import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/telling.ts';
import { isolate } from '../isolate.ts';

export const telling: Translated<typeof english.telling> = {
  did: { 'reporter-told': 'إخبار الشخص بما جرى ببلاغه' },
  title: 'ما يُقال للشخص عن هذا',
  never: 'لم يُقل للشخص شيء عن هذا.',
  last: (member, day) => `آخر ما قيل له كان من ${isolate(member)} في ${isolate(day)}.`,
  gone: 'أخرجته أجوبة أحدث من صندوق البريد، فلم يعد الشخص يجده هناك.',
  tell: 'إخبار صاحب البلاغ …',
  tellOf: (what) => `إخبار صاحب البلاغ: ${isolate(what)}`,
  sent: (name, day) => `أُرسل إلى ${isolate(name)} في ${isolate(day)}`,
  untold: 'لم يُقل',
  isTold: 'قيل',
  dialog: {
    title: 'إخبار صاحب البلاغ؟',
    text: 'يصل هذا إلى صندوق بريده ولا يمكن استرجاعه. ومن يجبره على فتحه يقرؤه أيضًا. قل ما يمكن معرفته دون خطر، ولا تقل شيئًا طلبت جهة ما إبقاءه لديكم.',
    which: 'ما نتج عن ذلك: حدد ما يُقال',
    always: 'تُقال دائمًا الجهة التي أُرسل إليها واليوم والأجزاء التي كانت فيه.',
    preview: (language) => `ما سيقرؤه بالضبط (${isolate(language)})`,
    action: 'إخبار صاحب البلاغ',
    done: 'صار في صندوق البريد.',
  },
  nobodyReads: 'لا يستطيع أحد قراءته: أُتلفت عبارة هذا البلاغ.',
};
