import type { CaseState } from '../casefile/case-state.ts';
import { isInForce } from '../casefile/consent/standing.ts';
import { mayExport } from '../casefile/export-state.ts';
import { custodyOf, isNoted } from '../casefile/files/custody.ts';
import { canSave, heldFile, isOpenAsk } from '../casefile/files/files-state.ts';
import type { LifeStep } from '../casefile/life-event.ts';
import { movesNow } from '../casefile/life-state.ts';
import { openTasks } from '../casefile/task-state.ts';

/** Who takes a step, on which day. `isOwn`: whether a member id (base64url) is theirs, under these keys or former ones. */
interface Taking {
  readonly me: string;
  readonly isOwn: (member: string) => boolean;
  readonly today: string;
}

/** Whether a step would change nothing: for a colleague's came first, or because it takes somebody else. */
export const isLifeStepDone = (
  { type, content }: LifeStep,
  { life, tasks, eyes, consent, files, originals, custody }: CaseState,
  { me, isOwn, today }: Taking,
): boolean => {
  const isFrozen = life !== null && life.frozen !== null;
  const isOpen = (sequence: number): boolean => openTasks(tasks).some((task) => task.sequence === sequence);
  switch (type) {
    case 'stage-set':
      return life === null || !movesNow(life, isInForce(consent, today), isOwn).includes(content.stage);
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
      return ![eyes.deletion, eyes.exporting.proposal].some((each) => each?.sequence === content.proposal);
    case 'export-proposed':
      return eyes.exporting.proposal !== null;
    case 'case-exported':
      return (
        eyes.exporting.proposal?.sequence !== content.proposal || !mayExport(eyes.exporting.proposal, isOwn)
      );
    case 'hold-set':
      return eyes.hold !== null;
    case 'hold-lifted':
      return eyes.hold === null;
    case 'file-ask':
      return files.asks.some((ask) => ask.item === content.item && isOpenAsk(ask) && isOwn(ask.by));
    case 'original-ask':
      // Parts given upon a request under former keys open to nobody any more.
      return originals.some((ask) => ask.item === content.item && ask.opened === null && ask.by === me);
    case 'original-opened':
      return originals.some(({ sequence, opened }) => sequence === content.request && opened !== null);
    case 'file-saved':
      return !files.asks.some((ask) => ask.sequence === content.ask && canSave(ask) && isOwn(ask.by));
    case 'file-covered':
      return heldFile(files, content.item) !== undefined;
    case 'file-noted':
      return isNoted(custodyOf(custody, content.item), content);
    case 'act-recorded':
    case 'task-added':
    case 'file-viewed':
    case 'file-checked':
    case 'file-exported':
      return false;
  }
};
