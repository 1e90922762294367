import { decodeTold } from '../../../src/casefile/told/told-document.ts';
import type { DocumentSlot } from '../../../src/protocol/client/reply-slot.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import type { Telling, Told } from '../conversation.ts';

/** What was told: of each referral the last word, in the order in which they were first told. `unreadable`: how many do not stand. */
export function tellingOf(slots: readonly DocumentSlot[]): {
  readonly telling: Telling;
  readonly unreadable: number;
} {
  const told = new Map<string, Told>();
  let newer = false;
  let unreadable = 0;
  for (const { document: bytes, header, signed: fromList } of slots) {
    try {
      const document = decodeTold(bytes);
      told.set(document.referral, { document, label: header.label, day: header.day, fromList });
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      if (error.code === 'newer-version') newer = true;
      else unreadable += 1;
    }
  }
  return { telling: { told: [...told.values()], newer }, unreadable };
}
