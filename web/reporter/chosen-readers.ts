import { type Draft, hasNames } from './draft.ts';
import type { Reader, Team } from './team.ts';

/** Who will be able to read: everyone of the verified list who was not left out. */
export const chosenReaders = (team: Team, draft: Draft): Reader[] =>
  team.readers.filter((reader) => !draft.leftOut.includes(reader.id));

/** Whether those who are left can open together what this draft locks apart. */
export const canOpenNames = (team: Team, draft: Draft): 'all' | 'just' | 'too-few' => {
  const spare = chosenReaders(team, draft).length - team.identityQuorum;
  if (!hasNames(draft) || spare > 0) return 'all';
  return spare === 0 ? 'just' : 'too-few';
};
