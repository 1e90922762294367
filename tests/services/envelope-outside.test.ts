import { describe, expect, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { parseHeader } from '../../src/protocol/age/header.ts';
import { ageHeaderBytes } from '../../src/protocol/age/sizes.ts';
import { looksLikeEnvelope } from '../../src/services/envelope-outside.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';

const changed = (change: (bytes: Uint8Array) => void, stanzas = 8): Uint8Array => {
  const bytes = junkEnvelope(systemEntropy, stanzas);
  change(bytes);
  return bytes;
};
const put = (text: string, at: number) => (bytes: Uint8Array) => {
  bytes.set(Buffer.from(text, 'latin1'), at);
};
const parses = (bytes: Uint8Array): boolean => {
  try {
    return parseHeader(bytes).stanzas.length > 0;
  } catch {
    return false;
  }
};

const KEY_SHARE_AT = 22 + 18;
const KEY_SHARE_ENDS = KEY_SHARE_AT + 1493;

describe('the outside of an envelope', () => {
  test.each([8, 16])(
    'of %d stanzas is recognised, and what follows the header does not matter',
    (stanzas) => {
      const whole = junkEnvelope(systemEntropy, stanzas);
      expect([looksLikeEnvelope(whole), parses(whole)]).toEqual([true, true]);
      const other = changed((bytes) => bytes.fill(10, ageHeaderBytes(stanzas)), stanzas);
      expect([looksLikeEnvelope(other), parses(other)]).toEqual([true, true]);
    },
  );

  test.each<[string, Uint8Array]>([
    ['a sign outside of base64', changed(put('!', KEY_SHARE_AT))],
    ['a padding sign', changed(put('=', KEY_SHARE_ENDS))],
    ['base64 of the address kind', changed(put('-', KEY_SHARE_AT))],
    ['spare bits at the end', changed(put('B', KEY_SHARE_ENDS))],
    ['a line break too early', changed(put('\n', KEY_SHARE_AT + 100))],
    ['a carriage return', changed(put('\r', 21))],
    ['a letter beyond ASCII', changed(put('\xe9', KEY_SHARE_AT + 5))],
    ['another version', changed(put('2', 20))],
  ])('with %s is refused', (_title, bytes) => {
    expect(looksLikeEnvelope(bytes)).toBe(false);
  });

  test.each([1, 7, 9, 15, 17])('of %d stanzas is refused: there are two lengths', (stanzas) => {
    expect(looksLikeEnvelope(junkEnvelope(systemEntropy, stanzas))).toBe(false);
  });

  test('of another size is refused', () => {
    const whole = junkEnvelope(systemEntropy);
    expect(looksLikeEnvelope(whole.subarray(0, whole.length - 1))).toBe(false);
    expect(looksLikeEnvelope(new Uint8Array([...whole, 0]))).toBe(false);
    expect(looksLikeEnvelope(new Uint8Array())).toBe(false);
  });
});
