import { describe, expect, it } from 'vitest';
import { betrays as arabic } from '../../web/locales/ar/files/betrays.ts';
import { betrays as english } from '../../web/locales/en/files/betrays.ts';
import { placeText } from '../../web/shared/files/place-text.ts';

describe('a place on the page', () => {
  it('is said in words, about a kilometre exact', () => {
    expect(placeText({ latitude: 47.3686, longitude: 8.5391 }, english)).toBe('47.37° N · 8.54° E');
    expect(placeText({ latitude: -0.001, longitude: -77.5 }, english)).toBe('0.00° S · 77.50° W');
    expect(placeText({ latitude: 15.5007, longitude: 32.5599 }, arabic)).toContain('شمالًا');
  });
});
