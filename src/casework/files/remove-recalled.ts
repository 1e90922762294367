import { recalledFiles } from '../../casefile/files/sent-state.ts';
import { receivedRemoval } from '../../protocol/client/blob/received-removal.ts';
import { fromBase64url } from '../../protocol/encoding/base64url.ts';
import { MOST_REPORTER_BLOBS } from '../../protocol/limits.ts';
import type { DeskCore } from '../desk-core.ts';

/** Which blobs each desk had removed since its sign-in. */
const removed = new WeakMap<DeskCore, Set<string>>();

/**
 * Has the server remove the files that were taken back in cases whose logs were read, whoever took them back: the call of who did may never have
 * arrived, and the hour that they signed may be wrong. Each is asked for once after a sign-in, and those of all cases together.
 */
export const removeRecalled = async (core: DeskCore): Promise<void> => {
  const done = removed.get(core) ?? new Set<string>();
  removed.set(core, done);
  const due = [...core.logs.values()]
    .flatMap(({ state }) => recalledFiles(state.sentFiles))
    .filter(({ blob }) => !done.has(blob.id));
  for (let from = 0; from < due.length; from += MOST_REPORTER_BLOBS) {
    const some = due.slice(from, from + MOST_REPORTER_BLOBS).map(({ blob }) => blob);
    const pairs = some.map(({ id, deletion }) => ({
      id: fromBase64url(id),
      deletion: fromBase64url(deletion),
    }));
    await core.means.api.removeBlobs(receivedRemoval(pairs, core.means.entropy));
    for (const { id } of some) done.add(id);
  }
};
