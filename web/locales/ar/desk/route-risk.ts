import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/route-risk.ts';
import { isolate } from '../isolate.ts';

export const routeRisk: Translated<typeof english.routeRisk> = {
  legend: 'ما طرق التحرك التي يُوازَن بينها؟',
  hint: 'يُرجى اختيار واحدة على الأقل، وكتابة الجانبين لكل منها في جملة.',
  missing: 'يُرجى اختيار واحدة على الأقل.',
  families: {
    confidential: 'بسرية إلى الأمم المتحدة أو إلى هيئة إقليمية',
    government: 'طرحها على الحكومة',
    public: 'الكلام علنًا',
    protection: 'مساعدة للشخص: مأوى أو منحة أو طبيب أو محام',
  },
  acting: 'إذا تحركنا',
  notActing: 'إذا لم نتحرك',
  actingBy: (family) => `إذا تحركنا: ${isolate(family)}`,
  notActingBy: (family) => `إذا لم نتحرك: ${isolate(family)}`,
  textMissing: 'يُرجى كتابة ما قد يحدث.',
  textTooLong: 'يُرجى ألا يتجاوز النص 500 حرف.',
};
