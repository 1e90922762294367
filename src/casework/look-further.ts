import type { DeskCore } from './desk-core.ts';
import { refreshRoster } from './refresh-roster.ts';

/** Looks for an author whom no roster read so far names: in a newer one, then in all older ones. */
export const lookFurther = async (core: DeskCore): Promise<void> => {
  await refreshRoster(core);
  try {
    await core.rosters.readAll();
  } catch (error) {
    core.warnings.addRefusal(error, 'roster', '');
  }
};
