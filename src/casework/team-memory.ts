import { foldTeam, type TeamEvent, type TeamState } from '../casefile/team-state.ts';

/** What the team keeps, as far as its log was read. */
export interface TeamMemory {
  readonly events: readonly TeamEvent[];
  readonly state: TeamState;
}

export const NOTHING_KEPT: TeamMemory = { events: [], state: foldTeam([]) };
