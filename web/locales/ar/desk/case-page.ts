import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/case-page.ts';
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';

export const casePage: Translated<typeof english.casePage> = {
  back: 'العودة إلى القائمة',
  opening: 'جارٍ فتح الملف والتحقق من كل خطوة في سجله …',
  failed: 'تعذّر فتح هذا الملف. لم يضع منه شيء.',
  closeCase: 'إغلاق الملف …',
  reopenCase: 'إعادة فتح الملف …',
  takeOn: 'تولّي الملف',
  giveBack: 'إعادة الملف',
  working: 'جارٍ العمل …',
  done: {
    takeOn: 'توليت هذا الملف.',
    giveBack: 'أعدت هذا الملف.',
    close: 'الملف مغلق.',
    reopen: 'الملف مفتوح من جديد.',
    note: 'تم حفظ الملاحظة.',
    answer: 'تم إرسال الجواب.',
  },
  facts: {
    status: 'الحالة',
    heldBy: 'لدى',
    arrived: 'الوصول',
    sent: 'الإرسال، بدقة الساعة',
    language: 'اللغة',
  },
  you: 'أنت',
  nobody: 'لا أحد بعد',
  actions: 'ما يمكنك فعله',
  parts: 'أجزاء الملف',
  tabs: {
    report: 'البلاغ',
    conversation: (turns) => (turns === 0 ? 'المحادثة' : `المحادثة (${turns})`),
    notes: (notes) => (notes === 0 ? 'الملاحظات' : `الملاحظات (${notes})`),
    names: (open) => (open === 0 ? 'الأسماء' : `الأسماء (${open})`),
    triage: 'التقييم',
    activity: 'النشاط',
  },
  destroyRequested: {
    title: 'الشخص يطلب منكم حذف هذا البلاغ',
  },
  broken: {
    title: 'يُرجى عدم الاعتماد على هذا الملف: فشل فحص في سجله',
    text: 'ربما غيّر أحد خطوات منه أو حجبها أو بدّلها، وقد يكون الخادم نفسه. ما يظهر لك قد يكون ناقصًا أو غير صحيح.',
    whatNow:
      'يُرجى مقارنة ما يظهر لك مع شخص آخر من الفريق عبر قناة أخرى وإخبار جهة تنسيق الفريق. حتى ذلك الحين لا يمكن كتابة شيء هنا.',
  },
  colleague: (label, did) => `${isolate(label)}: ${isolate(did)}`,
};

export const report: Translated<typeof english.report> = {
  title: 'البلاغ كما أُرسل',
  quick: 'أُرسل بالطريق القصير لمن هم في خطر: ثلاثة أسئلة فقط.',
  planned: 'أُرسل بوصفه سفرًا أو اجتماعًا مقبلًا قد يكون خطرًا.',
  pattern: 'أُرسل بوصفه قانونًا أو ممارسة تمس كثيرًا من الناس.',
  danger: 'هل هناك أحد في خطر الآن؟',
  narrative: 'ما حدث',
  when: 'الوقت',
  where: 'المكان',
  cooperation: 'الاتصال بالأمم المتحدة',
  link: 'سبب الصلة بين الأمرين',
  empty: 'تُرك فارغًا',
};

export const conversation: Translated<typeof english.conversation> = {
  title: 'المحادثة',
  intro: 'كلمات الشخص تظهر لمن يتابعون هذا الملف فقط: لا يرى الشخص سوى أجوبتكم.',
  none: 'لم يكتب أحد منذ وصول البلاغ. الشخص ينتظر جوابًا أول.',
  them: 'الشخص الذي أبلغ',
};

export const answer: Translated<typeof english.answer> = {
  label: 'جوابك',
  hint: 'يُختم في هذه الصفحة لهذا الشخص وحده. يراه باسمك الرمزي، ولا يراه أبدًا باسمك.',
  nobodyReads: 'لا يستطيع أحد قراءة جواب هنا.',
  left: (bytes) => `المساحة المتبقية: ${isolate(bytes)}`,
  over: (bytes) => `أطول من المسموح بمقدار ${isolate(bytes)}. يُرجى اختصاره أو إرساله في جوابين.`,
  action: 'إرسال …',
  sending: 'جارٍ الختم والإرسال …',
  failed: 'لم يُرسل. ما كتبته ما زال هنا.',
  sent: 'أُرسل',
  sentAt: (time) => `استلم الخادم جوابك، الساعة ${isolate(time)}.`,
  confirm: {
    title: 'إرسال هذا الجواب؟',
    text: 'لا يمكن سحبه بعد ذلك. يقرؤه الشخص بعبارته.',
    as: (label) => `موقّع باسم «${isolate(label)}».`,
    yes: 'إرسال الآن',
  },
};

export const notes: Translated<typeof english.notes> = {
  title: 'الملاحظات',
  intro: 'لا يقرأ الملاحظات إلا من يتابعون هذا الملف. تصبح جزءًا من السجل ولا يمكن حذفها.',
  none: 'لا توجد ملاحظات بعد. يُكتب هنا ما ينبغي أن يعرفه من يفتح هذا الملف ليلًا.',
  label: 'ملاحظة جديدة',
  action: 'حفظ الملاحظة',
  saving: 'جارٍ الحفظ …',
  failed: 'لم تُحفظ. ما كتبته ما زال هنا.',
  tooLong: (characters) =>
    counted(characters, {
      zero: 'لا توجد أحرف زائدة.',
      one: 'النص أطول من المسموح بحرف واحد.',
      two: 'النص أطول من المسموح بحرفين.',
      few: `النص أطول من المسموح بمقدار ${characters} أحرف.`,
      many: `النص أطول من المسموح بمقدار ${characters} حرفًا.`,
      other: `النص أطول من المسموح بمقدار ${characters} حرف.`,
    }),
};

export const reasons: Translated<typeof english.reasons> = {
  close: {
    title: 'إغلاق هذا الملف؟',
    text: 'يُخبَر الشخص بأن الفريق أغلقه. يبقى بإمكانه الكتابة، ويمكن لأي شخص ممن يتابعون الملف إعادة فتحه.',
    label: 'سبب الإغلاق',
    action: 'إغلاق الملف',
  },
  reopen: {
    title: 'فتح هذا الملف من جديد؟',
    text: 'يعود إلى قائمة الملفات المفتوحة.',
    label: 'سبب إعادة الفتح',
    action: 'إعادة فتح الملف',
  },
  names: {
    title: 'طلب الاطلاع على الأسماء وطريقة الاتصال؟',
    text: 'يرى الفريق الطلب وسببه في هذا الملف. يُرجى عدم الطلب إلا إذا تعذّرت المساعدة من دون ذلك.',
    label: 'سبب الحاجة إليها',
    action: 'إرسال الطلب',
  },
  hint: 'للفريق. يبقى في السجل.',
  missing: 'يُرجى ذكر السبب في بضع كلمات.',
  tooLong: 'يُرجى أن يبقى السبب أقل من 2000 حرف.',
};

export const activity: Translated<typeof english.activity> = {
  title: 'النشاط',
  verified: (count) =>
    counted(count, {
      zero: 'لا توجد خطوات.',
      one: 'خطوة واحدة، موقّعة ومتسلسلة؛ تم التحقق منها على هذا الجهاز.',
      two: 'خطوتان، كل منهما موقّعة ومربوطة بما قبلها؛ تم التحقق منهما على هذا الجهاز.',
      few: `${count} خطوات، كل منها موقّعة ومربوطة بما قبلها؛ تم التحقق منها جميعًا على هذا الجهاز.`,
      many: `${count} خطوة، كل منها موقّعة ومربوطة بما قبلها؛ تم التحقق منها جميعًا على هذا الجهاز.`,
      other: `${count} خطوة، كل منها موقّعة ومربوطة بما قبلها؛ تم التحقق منها جميعًا على هذا الجهاز.`,
    }),
  notVerified: 'فشل فحص في هذا السجل. يُرجى عدم الاعتماد على هذه الخطوات.',
  step: (sequence) => `الخطوة ${sequence + 1}`,
  did: {
    filed: 'إيداع البلاغ في الملف',
    message: 'إيداع رسالة من الشخص في الملف',
    'destroy-request': 'إيداع طلب الشخص بالحذف في الملف',
    answer: 'إجابة الشخص',
    answerPart: (part, parts) => `إجابة الشخص (الجزء ${part} من ${parts})`,
    note: 'كتابة ملاحظة',
    'taken-on': 'تولّي الملف',
    'given-back': 'إعادة الملف',
    'handed-to': 'تسليم الملف إلى شخص في الفريق',
    closed: 'إغلاق الملف',
    reopened: 'فتح الملف من جديد',
    'vault-ask': 'طلب الاطلاع على الأسماء وطريقة الاتصال',
    'vault-share': 'الموافقة على أن يرى شخص من الفريق الأسماء وطريقة الاتصال',
    'vault-opened': 'فتح الأسماء وطريقة الاتصال',
    'urgency-set': 'تحديد درجة الاستعجال',
    'gate-set': 'تقرير ما إذا كان الملف من اختصاص الفريق',
    'verification-set': 'تحديد درجة المصدر والمعلومات',
    'risk-set': 'تقدير الخطر',
    'junk-set': 'وصف الملف بأنه مزعج',
    'consent-attested': 'الشهادة بالموافقة بعد شخص آخر',
    'stage-set': 'سجّل مرحلة',
    frozen: 'جمّد الملف',
    unfrozen: 'رفع التجميد عن الملف',
    'act-recorded': 'سجّل فعلًا جديدًا',
    'task-added': 'أضاف مهمة',
    'task-given': 'أسند مهمة أو غيّر موعدها',
    'task-done': 'أنهى مهمة',
    'task-cancelled': 'ألغى مهمة',
    'deletion-proposed': 'اقترح حذف الملف',
    'proposal-refused': 'رفض اقتراحًا أو سحبه',
    'hold-set': 'طلب الاحتفاظ بالملف',
    'hold-lifted': 'رفع وجوب الاحتفاظ بالملف',
    agreed: 'الموافقة على اقتراح من شخص في الفريق',
    declined: 'رفض اقتراح',
    unknown: (type) => `القيام بشيء لا تعرفه هذه النسخة: ${isolate(type)}`,
  },
  reason: 'السبب',
};
