import { isForSilence } from '../../../src/casefile/consent/switches.ts';
import { a } from '../allowing-words.ts';

/** What is asked together, in the order in which it is asked. C1 stands above all of it, C14 beside the names. */
export const GROUPS = {
  confidence: ['C3', 'C4'],
  government: ['C5', 'C6'],
  public: ['C7', 'C8', 'C9'],
  help: ['C12', 'C2'],
  /** Only where there are files that a consent could name. */
  files: ['C11'],
  silence: ['C13', 'C15'],
  numbers: ['C10'],
} as const;

export type GroupId = keyof typeof GROUPS;
export type AskedCode = (typeof GROUPS)[GroupId][number];

const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];
export const ASKED_CODES: readonly AskedCode[] = Object.values(GROUPS).flat();

/** The groups to ask about. Without files nobody is asked about files. */
export const groupsFor = (files: readonly unknown[]): readonly GroupId[] =>
  GROUP_IDS.filter((group) => group !== 'files' || files.length > 0);

/**
 * The three answers to a switch, in words: to be asked first makes no sense for a time of silence, and only who says no to
 * going on wants the team to stop.
 */
export const answersTo = (code: AskedCode): ReturnType<typeof a>['page']['answers'] => {
  const { answers, silenceAnswers } = a().page;
  if (!isForSilence(code)) return answers;
  return code === 'C13' ? silenceAnswers : { ...silenceAnswers, refused: answers.refused };
};
