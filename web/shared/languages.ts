export type Direction = 'ltr' | 'rtl';
export type LanguageTag = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
export type Language = {
  readonly tag: LanguageTag;
  readonly ownName: string;
  readonly dir: Direction;
  /** How days and numbers are written: the form that most of the language's readers know. */
  readonly formats: string;
  /** What the picker is called. */
  readonly word: string;
  /** Said when the words of another language did not arrive. */
  readonly notLoaded: string;
};

export const ENGLISH: Language = {
  tag: 'en',
  ownName: 'English',
  dir: 'ltr',
  formats: 'en-GB',
  word: 'Language',
  notLoaded: 'That language could not be loaded. The connection may be broken.',
};

/** The six languages of the United Nations, in its own order. */
export const LANGUAGES: readonly Language[] = [
  {
    tag: 'ar',
    ownName: 'العربية',
    dir: 'rtl',
    // The digits of the catalogue: browsers differ in what they take for Arabic.
    formats: 'ar-u-nu-latn',
    word: 'اللغة',
    notLoaded: 'تعذّر تحميل تلك اللغة. قد يكون الاتصال مقطوعًا.',
  },
  {
    tag: 'zh',
    ownName: '中文',
    dir: 'ltr',
    formats: 'zh-CN',
    word: '语言',
    notLoaded: '无法加载该语言，网络连接可能已中断。',
  },
  ENGLISH,
  {
    tag: 'fr',
    ownName: 'Français',
    dir: 'ltr',
    formats: 'fr',
    word: 'Langue',
    notLoaded: 'Cette langue n’a pas pu être chargée. La connexion est peut-être coupée.',
  },
  {
    tag: 'ru',
    ownName: 'Русский',
    dir: 'ltr',
    formats: 'ru',
    word: 'Язык',
    notLoaded: 'Не удалось загрузить этот язык. Возможно, прервалась связь.',
  },
  {
    tag: 'es',
    ownName: 'Español',
    dir: 'ltr',
    formats: 'es',
    word: 'Idioma',
    notLoaded: 'No se ha podido cargar ese idioma. Puede que se haya cortado la conexión.',
  },
];
