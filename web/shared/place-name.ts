import { displayName } from './display-name.ts';
import { language } from './i18n.ts';

/** The name of a country (two letters) or a region (three digits) in the page's language, or its code. */
export const placeName = (code: string): string => displayName('region', code);

/** The codes with their names, in the order in which the page's language sorts them. */
export function namedPlaces(codes: readonly string[]): { code: string; name: string }[] {
  const { compare } = new Intl.Collator(language().tag);
  return codes
    .map((code) => ({ code, name: placeName(code) }))
    .sort((one, other) => compare(one.name, other.name));
}
