import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bytesField, decodeDocument, encodeDocument } from '../../../src/protocol/encoding/document.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { refusalOf } from '../../support/refusal.ts';

const PERSON = v.strictObject({ version: v.literal(1), key: bytesField(2), names: v.array(v.string()) });
const decode = (text: string) => refusalOf(() => decodeDocument(PERSON, utf8(text)));

describe('a document', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
        const person = { version: 1 as const, key: 'AAE', names };
        expect(decodeDocument(PERSON, encodeDocument(person, PERSON))).toEqual(person);
      }),
      fuzzRuns(200),
    );
  });

  it.each([
    ['no JSON', '{"version":1'],
    ['nothing', ''],
    ['spare spaces', '{"version":1,"key":"AAE","names":[] }'],
    ['a key twice', '{"version":1,"key":"AAE","names":[],"names":[]}'],
    ['a number in another form', '{"version":1e0,"key":"AAE","names":[]}'],
    ['a needless escape', '{"version":1,"key":"\\u0041AE","names":[]}'],
    ['an unknown key', '{"version":1,"key":"AAE","names":[],"more":0}'],
    ['a key of JavaScript', '{"version":1,"key":"AAE","names":[],"__proto__":{}}'],
    ['keys in another order', '{"key":"AAE","version":1,"names":[]}'],
    ['half a surrogate pair', '{"version":1,"key":"AAE","names":["\\ud800"]}'],
    ['a missing key', '{"version":1,"key":"AAE"}'],
    ['an older version that never was', '{"version":0,"key":"AAE","names":[]}'],
    ['bytes too few', '{"version":1,"key":"AA","names":[]}'],
    ['bytes with spare bits', '{"version":1,"key":"AAF","names":[]}'],
    ['nesting deeper than any stack', '['.repeat(200_000) + ']'.repeat(200_000)],
  ])('is refused with %s', (_, text) => {
    expect(decode(text)).toBe('bad-encoding');
  });

  it('of a later version asks for a newer page', () => {
    expect(decode('{"version":2,"shape":"unknown"}')).toBe('newer-version');
  });

  it('is not made from what could not be read back', () => {
    const encode = (key: string, name: string) =>
      refusalOf(() => encodeDocument({ version: 1, key, names: [name] }, PERSON));
    expect(encode('AA', 'name')).toBe('bad-encoding');
    expect(encode('AAE', '\ud800')).toBe('bad-encoding');
  });

  it('never says in its refusal what it held', () => {
    expect(() => decodeDocument(PERSON, utf8('{"version":1,"key":"secret","names":[]}'))).toThrow(
      /^bad-encoding: document at key$/,
    );
  });

  it('is refused with a code, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.json(), (bytes, json) => {
        expect(refusalOf(() => decodeDocument(PERSON, bytes))).toBe('bad-encoding');
        expect(decode(json)).toBe('bad-encoding');
      }),
      fuzzRuns(300),
    );
  });
});
