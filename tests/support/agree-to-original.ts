import type { Desk } from '../../src/casework/desk.ts';

/** Lets `asker` open a file that takes two: they ask, and a colleague gives their part of its key. */
export const agreeToOriginal = async (
  asker: Desk,
  colleague: Desk,
  id: string,
  item: string,
): Promise<void> => {
  await asker.step(id, { type: 'original-ask', content: { item, reason: 'It is needed.' } });
  const request = asker.caseView(id)?.state.originals.at(-1)?.sequence ?? -1;
  await colleague.refresh();
  await colleague.openCase(id);
  await colleague.shareOriginal(id, request);
  await asker.refresh();
  await asker.openCase(id);
};
