import { orRefuse } from '../../errors.ts';
import { concat, exactly, u32be } from '../../protocol/encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../../protocol/encoding/frames.ts';
import { readerOf } from '../../protocol/encoding/reader.ts';
import { LABEL } from '../../protocol/labels.ts';
import { CASE_ID_BYTES, KEY_BYTES, SEAL_OVERHEAD_BYTES } from '../../protocol/limits.ts';

export const RING_ROW_BYTES = CASE_ID_BYTES + 4 + SEAL_OVERHEAD_BYTES + KEY_BYTES;

export type RingFrame = { readonly log_id: Uint8Array; readonly epoch: number; readonly sealed: Uint8Array };

/** `FRAMES("call/key-ring"; (log id ‖ u32 e ‖ sealed)…)` */
export function encodeKeyRing(rows: readonly RingFrame[]): Uint8Array {
  return encodeFrames(
    LABEL.callKeyRing,
    rows.map(({ log_id, epoch, sealed }) => concat(log_id, u32be(epoch), sealed)),
  );
}

export function decodeKeyRing(bytes: Uint8Array): RingFrame[] {
  return orRefuse('invalid', () => {
    return decodeFrames(LABEL.callKeyRing, bytes, 'exact').map((row) => {
      const reader = readerOf(exactly(row, RING_ROW_BYTES));
      return { log_id: reader.take(CASE_ID_BYTES), epoch: reader.u32(), sealed: reader.rest() };
    });
  });
}

/** Where a page of the ring begins: `log id ‖ u32 e`. */
export function decodeRingPlace(bytes: Uint8Array): { logId: Uint8Array; epoch: number } {
  const reader = readerOf(bytes);
  return { logId: reader.take(CASE_ID_BYTES), epoch: reader.u32() };
}
