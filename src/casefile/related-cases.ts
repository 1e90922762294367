import type { CaseTraits } from './case-traits.ts';

/** Why two cases may belong together, the strongest reason first. */
export const RELATED_REASONS = ['contact', 'words', 'law', 'place', 'perpetrator'] as const;

export type RelatedReason = (typeof RELATED_REASONS)[number];

/** A case that may belong to another one, with every reason; `contact` is what both name, where they do. */
export interface RelatedCase {
  readonly id: string;
  readonly reasons: readonly RelatedReason[];
  readonly contact: string | null;
}

const WEIGHTS: Readonly<Record<RelatedReason, number>> = {
  contact: 8,
  words: 6,
  law: 3,
  place: 3,
  perpetrator: 2,
};
const MOST_RELATED = 20;
/** One run of words may be a name of a body or a law. */
const RUNS_TOGETHER = 2;
const PLACE_WORDS_TOGETHER = 2;
const HAS_DIGIT = /\d\d/u;

/**
 * The cases that may belong together with `subject`, the likeliest first, at most twenty. A proposal for people: law, place and
 * perpetrator only count within one country, because their words are common; a telephone number, a handle and the same
 * words count everywhere.
 */
export const relatedCases = (
  subject: CaseTraits,
  others: Iterable<readonly [id: string, traits: CaseTraits]>,
): readonly RelatedCase[] => {
  const runs = new Set(subject.runs);
  const found: { readonly related: RelatedCase; readonly weight: number }[] = [];
  for (const [id, traits] of others) {
    const contact = subject.contacts.find((each) => traits.contacts.includes(each)) ?? null;
    const reasons = reasonsFor(subject, traits, contact, runs);
    const weight = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
    if (weight > 0) found.push({ related: { id, reasons, contact }, weight });
  }
  return found
    .sort((a, b) => b.weight - a.weight || (a.related.id < b.related.id ? -1 : 1))
    .slice(0, MOST_RELATED)
    .map(({ related }) => related);
};

const reasonsFor = (
  a: CaseTraits,
  b: CaseTraits,
  contact: string | null,
  runs: ReadonlySet<number>,
): RelatedReason[] => {
  const inOneCountry = a.country !== null && a.country === b.country;
  const placeWords = inOneCountry ? shared(a.place, b.place).length : 0;
  const holds: Readonly<Record<RelatedReason, boolean>> = {
    contact: contact !== null,
    words: countShared(runs, b.runs) >= RUNS_TOGETHER,
    law: inOneCountry && isSameLaw(a.law, b.law),
    place: placeWords >= Math.min(PLACE_WORDS_TOGETHER, Math.max(a.place.length, b.place.length, 1)),
    perpetrator: placeWords > 0 && shared(a.perpetrators, b.perpetrators).length > 0,
  };
  return RELATED_REASONS.filter((reason) => holds[reason]);
};

const shared = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((each) => b.includes(each));

const countShared = (runs: ReadonlySet<number>, others: Uint32Array): number => {
  let count = 0;
  for (const run of others) if (runs.has(run)) count += 1;
  return count;
};

/** The same words, or the same number of a law or an article. */
const isSameLaw = (a: readonly string[], b: readonly string[]): boolean => {
  const both = shared(a, b);
  if (both.length === 0) return false;
  return both.length === Math.max(a.length, b.length) || both.some((word) => HAS_DIGIT.test(word));
};
