import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/phrase-field.ts';
import { counted } from './counted.ts';
import { isolate } from './isolate.ts';

export const phraseField: Translated<typeof english.phraseField> = {
  hide: 'إخفاء ما أكتبه',
  counted: {
    words: (typed) =>
      counted(typed, {
        zero: 'لا كلمات بعد من أصل 12',
        one: 'كلمة واحدة من أصل 12',
        two: 'كلمتان من أصل 12',
        few: `${typed} كلمات من أصل 12`,
        many: `${typed} كلمة من أصل 12`,
        other: `${typed} كلمة من أصل 12`,
      }),
    digits: (typed) =>
      counted(typed, {
        zero: 'لا أرقام بعد من أصل 40',
        one: 'رقم واحد من أصل 40',
        two: 'رقمان من أصل 40',
        few: `${typed} أرقام من أصل 40`,
        many: `${typed} رقمًا من أصل 40`,
        other: `${typed} رقم من أصل 40`,
      }),
  },
  complete: { words: 'جميع الكلمات الـ12 موجودة في القائمة.', digits: 'الأرقام الـ40 كلها موجودة.' },
  notInList: (place, word) => `الكلمة رقم ${place}، «${isolate(word)}»، ليست في القائمة.`,
  suggestions: 'كلمات تبدأ هكذا',
  errors: {
    words: (typed) =>
      counted(typed, {
        zero: 'لا توجد هنا أي كلمة؛ العبارة فيها 12 كلمة أو 40 رقمًا.',
        one: 'هذه كلمة واحدة؛ العبارة فيها 12 كلمة أو 40 رقمًا.',
        two: 'هاتان كلمتان؛ العبارة فيها 12 كلمة أو 40 رقمًا.',
        few: `هذه ${typed} كلمات؛ العبارة فيها 12 كلمة أو 40 رقمًا.`,
        many: `هذه ${typed} كلمة؛ العبارة فيها 12 كلمة أو 40 رقمًا.`,
        other: `هذه ${typed} كلمة؛ العبارة فيها 12 كلمة أو 40 رقمًا.`,
      }),
    digits: (typed) =>
      counted(typed, {
        zero: 'لا توجد هنا أي أرقام؛ العبارة فيها 40 رقمًا أو 12 كلمة.',
        one: 'هذا رقم واحد؛ العبارة فيها 40 رقمًا أو 12 كلمة.',
        two: 'هذان رقمان؛ العبارة فيها 40 رقمًا أو 12 كلمة.',
        few: `هذه ${typed} أرقام؛ العبارة فيها 40 رقمًا أو 12 كلمة.`,
        many: `هذه ${typed} رقمًا؛ العبارة فيها 40 رقمًا أو 12 كلمة.`,
        other: `هذه ${typed} رقم؛ العبارة فيها 40 رقمًا أو 12 كلمة.`,
      }),
    unknownWord: (place) =>
      `الكلمة رقم ${place} ليست من الكلمات التي تتكون منها العبارات. يُرجى التأكد من كتابتها.`,
    noPhrase: 'هذه ليست عبارة. إحدى الكلمات أو أحد الأرقام خطأ، أو الترتيب خطأ.',
  },
};
