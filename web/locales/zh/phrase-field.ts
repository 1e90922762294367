import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/phrase-field.ts';

export const phraseField: Translated<typeof english.phraseField> = {
  hide: '隐藏我输入的内容',
  counted: {
    words: (typed) => `${typed} 个词，共 12 个`,
    digits: (typed) => `${typed} 位数字，共 40 位`,
  },
  complete: { words: '12 个词都在词表中。', digits: '40 位数字都齐了。' },
  notInList: (place, word) => `第 ${place} 个词“${word}”不在词表中。`,
  suggestions: '这样开头的词',
  errors: {
    words: (typed) => `这里有 ${typed} 个词；一组口令有 12 个词，或 40 位数字。`,
    digits: (typed) => `这里有 ${typed} 位数字；一组口令有 40 位数字，或 12 个词。`,
    unknownWord: (place) => `第 ${place} 个词不在口令所用的词之中。请检查写法。`,
    noPhrase: '这不是一组口令。其中一个词或一位数字不对，或者顺序不对。',
  },
};
