import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/originals.ts';
import { isolate } from '../isolate.ts';

export const originals: Translated<typeof english.originals> = {
  named: (name) => `أصل لم يُمسّ: ${isolate(name)}`,
  locked: (quorum) =>
    `أصل لا يفتحه شخص وحده: قد يُظهر أين صُنع ومتى ومن صنعه. يلزم لفتحه اتفاق ${quorum} ممن يقرؤون البلاغات.`,
  ask: {
    action: 'طلب الفتح …',
    title: 'طلب فتح الأصل؟',
    text: 'يجب أن يوافق شخص آخر من هذا الملف، ثم يمكنك فتحه. من يوافق يحتاج إلى طلب خاص به. يبقى الطلب والموافقة والفتح في سجل الملف.',
    yes: 'طلب',
    done: 'الطلب مسجّل في الملف. يجب أن يوافق شخص آخر.',
  },
  asked: (label, when) => `طلب الفتح من ${isolate(label)} (${when}).`,
  openedOn: (when) => `تم الفتح (${when}).`,
  agree: {
    action: 'الموافقة على الفتح …',
    title: 'السماح بفتح الأصل؟',
    text: (label) =>
      `سيظهر كل ما فيه لدى ${isolate(label)}: ربما مكان أو وقت أو اسم. تُسلَّم حصتك من مفتاح هذا المستند وحده.`,
    yes: 'موافقة',
    done: 'سُجّلت موافقتك.',
  },
};
