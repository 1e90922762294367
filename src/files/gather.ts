import { FINDING_CODES, type Finding, type FindingCode, type Place } from './finding.ts';
import { FILE_LIMITS } from './limits.ts';

/** Where readers put down what they find. The same thing found twice is one finding. */
export interface Gathered {
  add(code: FindingCode, value?: string): void;
  addPlace(latitude: number, longitude: number): void;
  /** What was found, the gravest first. */
  all(): readonly Finding[];
}

type Entry = { readonly values: Set<string>; readonly places: Map<string, Place> };

export function gather(): Gathered {
  const found = new Map<FindingCode, Entry>();
  const entry = (code: FindingCode): Entry => {
    const known = found.get(code) ?? { values: new Set(), places: new Map() };
    found.set(code, known);
    return known;
  };
  const add = (code: FindingCode, value = ''): void => {
    const { values } = entry(code);
    const shown = shownText(value);
    if (shown !== '' && values.size < FILE_LIMITS.values) values.add(shown);
  };
  const addPlace = (latitude: number, longitude: number): void => {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      add('place');
      return;
    }
    const { places } = entry('place');
    const place = { latitude: rounded(latitude), longitude: rounded(longitude) };
    if (places.size < FILE_LIMITS.values) places.set(`${place.latitude} ${place.longitude}`, place);
  };
  const all = (): readonly Finding[] =>
    FINDING_CODES.flatMap((code) => {
      const known = found.get(code);
      return known ? [{ code, values: [...known.values], places: [...known.places.values()] }] : [];
    });
  return { add, addPlace, all };
}

// Zero is never shown with a sign.
const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000 + 0;

/** A text of the file as it may stand on a screen: no controls, no marks that turn the direction, not endless. */
export const shownText = (text: string): string => {
  const short = text
    .slice(0, FILE_LIMITS.valueLetters * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\uFFFD]+/gu, ' ');
  return short.trim().replace(/\s+/g, ' ').slice(0, FILE_LIMITS.valueLetters).toWellFormed();
};
