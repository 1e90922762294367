import type { CaseState } from '../casefile/case-state.ts';
import type { LifeStep } from '../casefile/life-event.ts';
import { movesNow } from '../casefile/life-state.ts';
import { isHalfAttested } from '../casefile/origin-state.ts';
import { openTasks } from '../casefile/task-state.ts';

/**
 * Whether a step would change nothing: for a colleague's came first, or because it takes somebody else. `isOwn`: whether a
 * member id (base64url) is that of who takes it.
 */
export const isLifeStepDone = (
  { type, content }: LifeStep,
  { life, tasks, eyes, origin }: CaseState,
  isOwn: (member: string) => boolean,
): boolean => {
  const isFrozen = life !== null && life.frozen !== null;
  const isOpen = (sequence: number): boolean => openTasks(tasks).some((task) => task.sequence === sequence);
  switch (type) {
    case 'stage-set':
      return life === null || !movesNow(life, isHalfAttested(origin), isOwn).includes(content.stage);
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
