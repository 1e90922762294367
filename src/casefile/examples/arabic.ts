import { exampleCase } from './example-case.ts';

export const ARABIC_EXAMPLES = {
  /** Kept from flying to a side event. */
  keptFromFlying: exampleCase('ar', {
    country: 'UM',
    narrative: 'أخرجوني من الطابور عند البوابة وقالوا إنه لا يحق لي مغادرة البلد، ثم أخذوا جواز سفري.',
    cooperation: 'كنت مدعوة إلى لقاء جانبي على هامش الاستعراض الدوري الشامل.',
    answers: {
      relation: 'victim',
      roles: ['journalist'],
      bodies: ['upr'],
      modes: ['tried-to-travel', 'side-event'],
      acts: ['D1', 'D2'],
      perpetrators: ['border'],
    },
  }),
  /** Arrested while boarding, not found for two days, hurt in custody. */
  arrestedBoarding: exampleCase(
    'ar',
    {
      country: 'AQ',
      narrative:
        'أوقفوه وهو يصعد إلى الطائرة، ولم يعرف أحد مكانه يومين. رأيته بعد ذلك من بعيد: لا يقدر على المشي وحده. قال لمحاميه إنهم ضربوه وهو معلق.',
      cooperation: 'كان ذاهبا إلى جنيف للقاء الفريق العامل المعني بحالات الاختفاء القسري.',
      link: 'سألوه في التحقيق عن أسماء العائلات التي يمثلها.',
      answers: {
        relation: 'lawyer',
        connection: 'told-by-victim',
        bodies: ['sp-disappearances'],
        modes: ['tried-to-travel'],
        acts: ['B1', 'A5'],
        status: ['detained'],
        linkBases: ['interrogation-question'],
        requested: ['urgent-appeal'],
      },
    },
    {
      ahead: { hearingDate: 3 },
      identity: {
        names: 'سالم الورداني (اسم مختلق)، محام، 38 سنة.',
        reach: 'عبر هذه الصفحة فقط.',
        safety: 'لا تتصلوا بالمكتب.',
      },
    },
  ),
  /** A student under age. */
  child: exampleCase('ar', {
    country: 'TF',
    danger: 'past',
    narrative: 'طُلب من المدرسة فصله بعد أن تحدث أمام اللجنة. عمره خمس عشرة سنة وهو خائف من الخروج.',
    answers: { relation: 'relative', ages: ['child'], guardian: 'yes', bodies: ['crc'], acts: ['E1'] },
  }),
} as const;
