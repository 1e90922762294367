import { describe, expect, it } from 'vitest';
import { formatDayIn } from '../../web/shared/format.ts';
import { firstSpoken } from '../../web/shared/i18n.ts';
import { inARow } from '../../web/shared/in-a-row.ts';
import { isolated } from '../../web/shared/isolated.ts';
import { ENGLISH, LANGUAGES } from '../../web/shared/languages.ts';
import { latinDigits } from '../../web/shared/latin-digits.ts';
import { namedPlaces, placeName } from '../../web/shared/place-name.ts';
import { plainDate } from '../../web/shared/plain-date.ts';

const FOUR = LANGUAGES.filter(({ tag }) => tag !== 'ru' && tag !== 'zh');
const first = (...wishes: string[]): string => firstSpoken(wishes, FOUR).tag;

describe('the first language', () => {
  it('is the first wish of the browser that the site speaks', () => {
    expect(first('es-419', 'fr')).toBe('es');
    expect(first('sw-KE', 'ru', 'AR-eg', 'fr')).toBe('ar');
  });

  it('is English where there is no such wish', () => {
    expect(first()).toBe(ENGLISH.tag);
    expect(first('ru', 'zh-Hans', '', 'english')).toBe(ENGLISH.tag);
  });
});

describe('a day in words', () => {
  it.each(LANGUAGES)('ends without a full stop, which is the sentence’s own: $tag', (language) => {
    expect(formatDayIn(language, '2026-03-05')).toMatch(/2026(年3月5日)?$/);
  });
});

describe('digits', () => {
  it.each([
    ['٢٠٢٦-٠٣', '2026-03'],
    ['۲۰۲۶', '2026'],
    ['२०२६', '2026'],
    ['２０２６', '2026'],
    ['𝟗𝟘', '90'],
    ['٩٠12 abc', '9012 abc'],
  ])('%s are %s', (typed, latin) => expect(latinDigits(typed)).toBe(latin));
});

describe('a typed date', () => {
  it.each([
    [' 2026-03-25 ', '2026-03-25'],
    ['٢٠٢٦/٣/٢٥', '2026-03-25'],
    ['2026.3', '2026-03'],
    ['2026年3月25日', '2026-03-25'],
    ['2026 – 12', '2026-12'],
    ['2026', '2026'],
  ])('%s is %s', (typed, plain) => expect(plainDate(typed)).toBe(plain));

  it.each(['25/03/2026', '2026 March 5', 'yesterday', '', '2026-3-25-1', '20260325'])(
    '%s is left as it is, for the page to ask again',
    (typed) => expect(plainDate(typed)).toBe(typed),
  );
});

describe('names', () => {
  it('are kept apart from a sentence that runs the other way, and otherwise left alone', () => {
    expect(isolated('Reviewer 1')).toBe('Reviewer 1');
    expect(isolated('أمينة')).toBe('\u2068أمينة\u2069');
  });

  it('stand in a row', () => {
    expect(inARow([])).toBe('');
    expect(inARow(['one', 'two', 'three'])).toBe('one, two, three');
  });

  it('of places are those of the page’s language, in its order; a code without a name stays', () => {
    expect(namedPlaces(['ZW', 'AX', 'KE']).map(({ name }) => name)).toEqual([
      'Åland Islands',
      'Kenya',
      'Zimbabwe',
    ]);
    expect(placeName('Everywhere')).toBe('Everywhere');
  });
});
