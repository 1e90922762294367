import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import { heldFile } from '../../../src/casefile/files/files-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { isolated } from '../../shared/isolated.ts';

/** The name of the file of the reporter that an event of this case is about; null where it is about none. */
export function fileOf({ state }: CaseView, event: CaseEvent): string | null {
  const { files } = state;
  const item = itemIn(event, state);
  const held = item === undefined ? undefined : heldFile(files, item);
  return held === undefined ? null : isolated(held.item.name);
}

const itemIn = (event: CaseEvent, { files, originals }: CaseView['state']): string | undefined => {
  if (event.type === 'file-saved') return files.asks.find(({ sequence }) => sequence === event.ask)?.item;
  if (event.type === 'original-share' || event.type === 'original-opened')
    return originals.find(({ sequence }) => sequence === event.request)?.item;
  return (event.type.startsWith('file-') || event.type === 'original-ask') && 'item' in event
    ? event.item
    : undefined;
};
