import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/urgency.ts';
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';

const hours = (count: number): string =>
  counted(count, {
    zero: 'أقل من ساعة',
    one: 'ساعة واحدة',
    two: 'ساعتين',
    few: `${count} ساعات`,
    many: `${count} ساعة`,
    other: `${count} ساعة`,
  });

export const urgency: Translated<typeof english.urgency> = {
  title: 'درجة الاستعجال',
  filter: 'درجة استعجال الملفات',
  any: 'كل الدرجات',
  levels: { P0: 'فورًا', P1: 'خلال ساعات', P2: 'خلال أيام', P3: 'في دوره' },
  suggested: 'مقترحة من البلاغ وفق قواعد معلنة. القرار للناس.',
  why: 'السبب',
  acknowledge: (count) => `تأكيد الاستلام خلال ${hours(count)} من الإرسال.`,
  escalate: (count) => `الإحالة خلال ${hours(count)} من الإرسال، حيث تسمح الموافقة.`,
  nextCycle: 'الإحالة في دورة التقارير التالية، حيث تسمح الموافقة.',
  lastSafe: (day) => `آخر يوم آمن: قبل ${isolate(day)}`,
  reasons: {
    'danger-now': 'في خطر الآن',
    'danger-within-48-hours': 'خطر خلال 48 ساعة',
    disappeared: 'اختفاء',
    'medical-in-custody': 'حاجة إلى رعاية طبية في الاحتجاز',
    'torture-in-custody': 'تعذيب أو عنف جنسي في الاحتجاز',
    'life-threatened': 'محاولة قتل',
    deportation: 'خطر الترحيل',
    child: 'الأمر يخص طفلًا أو طفلة',
    'danger-within-days': 'خطر خلال أيام',
    detained: 'احتجاز',
    'stopped-at-departure': 'توقيف عند المغادرة',
    'date-within-7-days': 'جلسة أو سفر أو دورة أو إفراج خلال 7 أيام',
    'death-threat': 'تهديد بالقتل',
    'sources-exposed': 'ما أُخذ قد يكشف آخرين',
    death: 'وفاة',
    'danger-unclear': 'الخطر غير معروف أو غير مذكور',
    ongoing: 'خطر مستمر',
    proceedings: 'إجراءات من محاكم أو سلطات',
    movement: 'تقييد السفر أو المسكن',
    threats: 'تهديدات أو مضايقات',
    surveillance: 'مراقبة أو تفتيش',
    smear: 'مساس بالسمعة',
    'access-to-un': 'منع من الوصول إلى الأمم المتحدة',
    past: 'في الماضي',
    pattern: 'قانون أو ممارسة تمس كثيرين',
  },
};
