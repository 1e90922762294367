import type { CaseState } from './case-state.ts';
import { textsOf } from './case-texts.ts';
import { contactsIn } from './contacts-in.ts';
import { foldText } from './fold-text.ts';
import { runsOf, wordsOf } from './word-runs.ts';

/** What cases are compared by. Words are folded. */
export interface CaseTraits {
  /** Null where it is not known or not told. */
  readonly country: string | null;
  readonly contacts: readonly string[];
  readonly law: readonly string[];
  readonly place: readonly string[];
  readonly perpetrators: readonly string[];
  readonly runs: Uint32Array;
}

/** What is kept of a case to find it by: all its words, folded, and its traits. In memory alone. */
export interface SearchedCase {
  readonly text: string;
  readonly traits: CaseTraits;
}

const OPEN: readonly string[] = ['unknown', 'prefer-not-to-say'];
const SHORTEST_PLACE_WORD = 4;
const NO_SPACES = /\p{Script=Han}/u;

/** Everything readable of a case, names and contact of the vault excluded, ready to be searched and compared. */
export const searchedCaseOf = (state: CaseState): SearchedCase => {
  const { theirs, answers: ours, notes } = textsOf(state);
  const folded = theirs.map(foldText);
  const { place, answers } = state.report ?? {};
  const country = place?.country ?? null;
  return {
    text: [...folded, ...[...ours, ...notes].map(foldText)].join('\n'),
    traits: {
      country: country === null || OPEN.includes(country) ? null : country,
      // Our answers repeat our own numbers and words from case to case.
      contacts: contactsIn([...theirs, ...notes].join('\n')),
      law: [...new Set(wordsOf(foldText(answers?.law ?? '')))],
      place: placeWords(`${place?.detail ?? ''} ${answers?.heldWhere ?? ''}`),
      perpetrators: (answers?.perpetrators ?? []).filter((code) => !OPEN.includes(code)),
      runs: runsOf(folded),
    },
  };
};

const placeWords = (text: string): readonly string[] => {
  const words = wordsOf(foldText(text));
  return [...new Set(words.filter((word) => word.length >= SHORTEST_PLACE_WORD || NO_SPACES.test(word)))];
};
