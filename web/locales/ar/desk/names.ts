import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/names.ts';
import { isolate } from '../isolate.ts';

export const names: Translated<typeof english.names> = {
  title: 'الأسماء وطريقة الاتصال',
  sealed: (quorum) =>
    `ذُكرت أسماء أو طريقة للاتصال بالشخص. هي مختومة على حدة: يجب أن يوافق ${quorum} ممن يقرؤون البلاغات قبل أن يراها أحد منهم.`,
  ask: 'طلب الاطلاع عليها …',
  noRequests: 'لم يطلب أحد ذلك بعد.',
  requests: 'الطلبات',
  askedOn: (label, when) => `طلب من ${isolate(label)} في ${isolate(when)}`,
  parts: (have, quorum) => `عدد الموافقات: ${have} من ${quorum}.`,
  openedOn: (when) => `فُتحت في ${isolate(when)}.`,
  agree: 'الموافقة …',
  agreed: 'تمت موافقتك.',
  confirm: {
    title: 'السماح لشخص من الفريق برؤية الأسماء؟',
    text: (label) =>
      `سيصبح بإمكان ${isolate(label)} معرفة من يتعلق بهم البلاغ وطريقة الاتصال بهم. لا يمكن سحب ذلك، ويبقى في السجل.`,
    yes: 'الموافقة',
  },
  open: 'عرض الأسماء وطريقة الاتصال',
  hide: 'إخفاء',
  working: 'جارٍ العمل …',
  waiting: 'يجب أن يوافق شخص آخر من الفريق أولًا.',
  noPart: 'ليس لديك جزء من المفتاح: لا يمكن أن يوافق إلا غيرك.',
  shown: 'تظهر على هذه الشاشة فقط، وتختفي عند مغادرة هذا الجزء من الملف.',
  people: 'من يتعلق بهم البلاغ',
  reach: 'طريقة الاتصال بهم',
  safety: 'ما قد يكون خطرًا',
  empty: 'تُرك فارغًا',
  done: { asked: 'أصبح طلبك ظاهرًا لبقية الفريق.', agreed: 'تمت موافقتك.' },
};
