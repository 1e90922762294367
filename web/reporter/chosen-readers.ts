import type { Draft } from './draft.ts';
import type { Reader, Team } from './team.ts';

/** Who will be able to read: everyone of the verified list who was not left out. */
export const chosenReaders = (team: Team, draft: Draft): Reader[] =>
  team.readers.filter((reader) => !draft.leftOut.includes(reader.id));
