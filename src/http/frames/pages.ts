import { concat, u32be, u64be } from '../../protocol/encoding/bytes.ts';
import { encodeFrames } from '../../protocol/encoding/frames.ts';
import { LABEL } from '../../protocol/labels.ts';

type Entry = { readonly position: number; readonly entry: Uint8Array };
type Card = {
  readonly id: Uint8Array;
  readonly changed: number;
  readonly head: number;
  readonly head_hash: Uint8Array;
  readonly card: Uint8Array;
};

/** `FRAMES("call/entries"; (u64 position ‖ entry)…)` */
export function encodeEntries(entries: readonly Entry[]): Uint8Array {
  return encodeFrames(
    LABEL.callEntries,
    entries.map(({ position, entry }) => concat(u64be(position), entry)),
  );
}

/** `FRAMES("call/cards"; (log id ‖ u64 changed ‖ u32 sequence ‖ head hash ‖ card)…)` */
export function encodeCards(cards: readonly Card[]): Uint8Array {
  return encodeFrames(
    LABEL.callCards,
    cards.map(({ id, changed, head, head_hash, card }) =>
      concat(id, u64be(changed), u32be(head), head_hash, card),
    ),
  );
}

/** `FRAMES("call/events"; u32 head + 1, event…)` */
export function encodeEvents({
  nextSequence,
  events,
}: {
  nextSequence: number;
  events: readonly Uint8Array[];
}): Uint8Array {
  return encodeFrames(LABEL.callEvents, [u32be(nextSequence), ...events]);
}

/** `FRAMES("call/intake-keys"; signed intake key…)` */
export function encodeIntakeKeys(keys: readonly Uint8Array[]): Uint8Array {
  return encodeFrames(LABEL.callIntakeKeys, keys);
}

/** `FRAMES("call/digests"; (member id ‖ sealed)…)` */
export function encodeDigests(
  digests: readonly { readonly member: Uint8Array; readonly sealed: Uint8Array }[],
): Uint8Array {
  return encodeFrames(
    LABEL.callDigests,
    digests.map(({ member, sealed }) => concat(member, sealed)),
  );
}
