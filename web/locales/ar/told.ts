import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/told.ts';

const apart = (text: string): string => `\u2068${text}\u2069`;

export const told: Translated<typeof english.told> = {
  title: 'ماذا جرى ببلاغك',
  open: 'عرض ما جرى ببلاغك',
  intro: 'يكتب الفريق هنا من أخبره عن بلاغك، وماذا قال له، وما نتج عن ذلك.',
  none: 'لم يخبرك الفريق بشيء هنا حتى الآن. إذا أردت أن تعرف المزيد، فاكتب إلى الفريق.',
  newer: 'هنا شيء يحتاج إلى صفحة أحدث. يُرجى تحميل الصفحة من جديد.',
  onDay: (day) => `أخبرهم الفريق في ${apart(day)}.`,
  withNames: 'ذُكرت لهم أسماء.',
  withoutNames: 'لم يُذكر لهم أي اسم.',
  withFiles: (count) => `عدد الملفات التي أُرسلت معه: ${count}.`,
  whichParts: 'ما قيل لهم',
  parts: {
    victim: 'عن الشخص: العمر والعمل والوضع، دون الاسم',
    names: 'الأسماء',
    source: 'كيف علم بالأمر من أبلغ عنه',
    cooperation: 'التواصل مع الأمم المتحدة',
    account: 'ما الذي حدث',
    timeline: 'ما الذي فُعل، ومتى وأين',
    link: 'لماذا يرتبط الأمران',
    perpetrators: 'من يُقال إنهم مسؤولون',
    domestic: 'ما الذي جُرّب داخل البلد',
    prior: 'من أُبلغ من قبل',
    assessment: 'مدى تأكد الفريق',
    risk: 'أي التواريخ والمخاطر مهم',
    requested: 'ما الذي يُطلب',
    evidence: 'أي الملفات موجود',
  },
  whatCame: 'ما نتج عن ذلك',
  nothingCame: 'لا شيء يستطيع الفريق أن يخبرك به حتى الآن.',
  line: (day, what) => `${apart(day)}: ${what}`,
  came: {
    acknowledged: 'أكدوا أن الأمر وصل إليهم.',
    declined: 'قالوا إنهم لن يتحركوا.',
    'needs-info': 'طرحوا سؤالًا على الفريق.',
    public: 'تحدثوا أو كتبوا عن الأمر علنًا.',
    press: 'تناولت الصحف أو وسائل إعلام أخرى الأمر.',
    improved: 'علموا أن الوضع تحسن.',
    worse: 'علموا أن الوضع ساء.',
    closed: 'أغلقوا الملف لديهم.',
  },
  letters: {
    'urgent-appeal': 'أُرسلت رسالة عاجلة إلى الحكومة.',
    'allegation-letter': 'أُرسلت إلى الحكومة رسالة بما يُنسب إليها.',
    letter: 'أُرسلت رسالة إلى الحكومة.',
    call: 'تحدثوا مع الحكومة بالهاتف.',
    meeting: 'التقوا بالحكومة.',
    other: 'توجهوا إلى الحكومة بطريقة أخرى.',
  },
  replies: {
    denied: 'ردت الحكومة، وهي تنكر ذلك.',
    explained: 'ردت الحكومة وقدمت روايتها.',
    acted: 'ردت الحكومة، وتقول إنها فعلت شيئًا.',
    silent: 'لم ترد الحكومة.',
  },
  inReport: (symbol) => `ورد الأمر في تقرير علني: ${apart(symbol)}.`,
  inParagraph: (symbol, paragraph) =>
    `ورد الأمر في تقرير علني: ${apart(symbol)}، الفقرة ${apart(paragraph)}.`,
  reportNamed: 'في التقرير أسماء.',
  reportUnnamed: 'ليس في التقرير أسماء.',
  toldBy: (label, day) => `أخبرك بذلك ${apart(label)}، ${apart(day)}`,
  recall:
    'ما قيل للآخرين لا يمكن استرجاعه. إذا سحبت ما تسمح به فلن يخرج شيء آخر، ولا يستطيع الفريق إلا أن يطلب منهم التوقف.',
  visible: 'تستطيع الأمم المتحدة وغيرها أن تجعل الحالة ظاهرة. لكنها لا تستطيع حمايتك.',
};
