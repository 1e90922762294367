import type { CaseState } from '../casefile/case-state.ts';
import { movesFrom } from '../casefile/codes/case-stages.ts';
import type { LifeStep } from '../casefile/life-event.ts';
import { openTasks } from '../casefile/task-state.ts';

/** Whether a step would change nothing any more, for a colleague's came first. `me` is a member id in base64url. */
export const isLifeStepDone = (
  { type, content }: LifeStep,
  { life, tasks, eyes }: CaseState,
  me: string,
): boolean => {
  const isFrozen = life !== null && life.frozen !== null;
  const isOpen = (sequence: number): boolean => openTasks(tasks).some((task) => task.sequence === sequence);
  switch (type) {
    case 'stage-set': {
      if (life === null || isFrozen || !movesFrom(life.stage).includes(content.stage)) return true;
      return content.stage === 'approved' && life.moves.at(-1)?.by === me;
    }
    case 'frozen':
      return isFrozen;
    case 'unfrozen':
      return !isFrozen;
    case 'task-given':
    case 'task-done':
    case 'task-cancelled':
      return !isOpen(content.task);
    case 'deletion-proposed':
      return eyes.hold !== null || eyes.deletion !== null;
    case 'proposal-refused':
      return eyes.deletion?.sequence !== content.proposal;
    case 'hold-set':
      return eyes.hold !== null;
    case 'hold-lifted':
      return eyes.hold === null;
    case 'act-recorded':
    case 'task-added':
      return false;
  }
};
