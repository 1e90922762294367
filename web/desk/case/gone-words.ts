import type { GoneCase } from '../../../src/casework/desk.ts';
import { t } from '../text.ts';

/** What to say of a case that is ours no longer or was deleted; null for one that is there. */
export function goneWords(
  notOurs: GoneCase | undefined,
  isDeleted: boolean,
  labelOf: (member: string) => string,
): { readonly title: string; readonly text: string } | null {
  const { gone } = t().people;
  if (notOurs) {
    const { how, by } = notOurs;
    const text = how === 'left' || how === 'conflict' ? gone[how] : gone.taken(labelOf(by));
    return { title: gone.title, text };
  }
  return isDeleted ? { title: t().keeping.carryOut.done, text: t().problems['case-deleted'] } : null;
}
