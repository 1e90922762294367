import type { CaseEvent } from '../case-event.ts';
import type { HeldFile } from './held-file.ts';

/**
 * The file that an event adds to those of the case; null where its parent is not among them, or where its item or its blob stands for
 * another file.
 */
export const coveredCopy = (
  held: readonly HeldFile[],
  event: CaseEvent & { readonly type: 'file-covered' },
): HeldFile | null => {
  const { item: id, parent, page, covers, blob, name, mediaType, bytes, hash } = event;
  const from = held.find((each) => each.item.id === parent);
  const isTaken = held.some((each) => each.item.id === id || each.item.blob.id === blob.id);
  if (from === undefined || isTaken) return null;
  const { kind, capturedBy } = from.item;
  return {
    item: {
      id,
      blob,
      name,
      mediaType,
      bytes,
      originalHash: hash,
      copyHash: hash,
      cleaned: 'nothing-found',
      kind,
      capturedBy,
      faces: 'unknown',
    },
    when: from.when,
    sequence: event.sequence,
    covering: {
      parent,
      root: from.covering?.root ?? parent,
      page,
      covers,
      by: event.author,
      time: event.time,
    },
  };
};
