import type { DeskCore } from './desk-core.ts';

/** Takes the newest roster; where it is refused, that is told and the one before stays. */
export const refreshRoster = async (core: DeskCore): Promise<void> => {
  try {
    await core.rosters.refresh();
    core.memory.content.roster = core.rosters.seen();
  } catch (error) {
    core.warnings.addRefusal(error, 'roster', '');
  }
};
