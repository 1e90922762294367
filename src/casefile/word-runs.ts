const WORDS = /[\p{L}\p{N}]+/gu;
// Written without spaces: each two neighbours stand for a word.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}]/u;

const RUN_WORDS = 8;
/** Of longer texts every fourth run is enough to find what they share. */
const MANY_WORDS = 200;
const SAMPLED = 4;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The words of a folded text; neighbouring pairs of characters where a script has no spaces. */
export const wordsOf = (folded: string): string[] =>
  (folded.match(WORDS) ?? []).flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [word]));

const pairsOf = (word: string): string[] => {
  const points = Array.from(word);
  return points.length < 2 ? points : points.slice(1).map((point, at) => `${points[at] ?? ''}${point}`);
};

const hashOf = (word: string): number => {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
};

/**
 * Marks of each run of eight words of folded texts, as unsigned 32-bit numbers: two texts that have several in common were
 * written by one person, or one copied the other. For a comparison in memory alone; a chance match says nothing.
 */
export const runsOf = (folded: readonly string[]): Uint32Array => {
  const runs = new Set<number>();
  for (const text of folded) addRuns(text, runs);
  return Uint32Array.from(runs);
};

const addRuns = (folded: string, runs: Set<number>): void => {
  const hashes = wordsOf(folded).map(hashOf);
  for (let from = 0; from + RUN_WORDS <= hashes.length; from += 1) {
    const run = hashes
      .slice(from, from + RUN_WORDS)
      .reduce((hash, word) => Math.imul(hash ^ word, FNV_PRIME), FNV_OFFSET);
    if (hashes.length <= MANY_WORDS || (run >>> 0) % SAMPLED === 0) runs.add(run >>> 0);
  }
};
