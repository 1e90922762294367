import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../../src/casework/desk.ts';
import { outgoingOf } from '../sending/outgoing-store.ts';
import type { Drafts } from '../state/drafts.ts';

/**
 * Drops what was typed, drawn or chosen in cases that are ours no longer or were deleted, whichever page is shown. `isSure`: whether the
 * last look went well, so that a case that is not there is gone. `changes` rises with those of the desk.
 */
export function useLostDrafts(desk: Desk, drafts: Drafts, changes: number, isSure: boolean): void {
  // Kept from before the session ended, or seen since: of others nobody can say that they are gone.
  const [known] = useState(() => new Set([...drafts.cases(), ...outgoingOf(desk).cases()]));
  useEffect(() => {
    const here = new Set(desk.cases().map(({ id }) => id));
    for (const id of here) known.add(id);
    const lost = new Set(desk.goneCases().map(({ id }) => id));
    if (isSure) for (const id of known) if (!here.has(id)) lost.add(id);
    for (const id of lost) {
      known.delete(id);
      drafts.forget(id);
      outgoingOf(desk).forget(id);
    }
  }, [desk, drafts, known, changes, isSure]);
}
