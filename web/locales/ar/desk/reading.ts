import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/reading.ts';
import { isolate } from '../isolate.ts';

export const reading: Translated<typeof english.reading> = {
  tells: (list) => `قد تكون قراءة هذه الكلمات صعبة. يتحدث البلاغ عن: ${isolate(list)}.`,
  byChoice: 'اخترت طيّ الكلمات.',
  unfold: 'إظهار الكلمات',
  fold: 'طيّ الكلمات',
  byKey: `المفتاح: ${isolate('u')}`,
  shown: 'الكلمات ظاهرة.',
  hidden: 'الكلمات مطوية.',
  inList: 'كلمات مطوية: قد تكون قراءتها صعبة',
  inListByChoice: 'كلمات مطوية حسب اختيارك',
  title: 'القراءة',
  choice: 'طيّ كلمات البلاغات',
  choiceHint: 'لك وحدك، على كل أجهزتك. لا يُطوى أبدًا ما يخص الإلحاح والتواريخ والخطوات.',
  choices: {
    always: 'دائمًا، إلى أن أطلبها',
    'when-grave': 'عندما يتحدث البلاغ عن أذى جسيم أو عن طفل',
    never: 'أبدًا',
  },
};
