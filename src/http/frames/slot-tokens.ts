import { BLOB_ID_BYTES, KEY_BYTES, SLOT_TOKEN_BYTES } from '../../protocol/limits.ts';

const PAIR_BYTES = SLOT_TOKEN_BYTES + KEY_BYTES;

/** Slot tokens one after another. */
export function decodeSlotTokens(octets: Uint8Array): Uint8Array[] {
  return splitOctets(octets, SLOT_TOKEN_BYTES);
}

/** `(slot token ‖ destroy token)…` */
export function decodeDestructions(
  octets: Uint8Array,
): { slotToken: Uint8Array; destroyToken: Uint8Array }[] {
  return splitOctets(octets, PAIR_BYTES).map((pair) => ({
    slotToken: pair.subarray(0, SLOT_TOKEN_BYTES),
    destroyToken: pair.subarray(SLOT_TOKEN_BYTES),
  }));
}

/** `(blob id ‖ deletion token)…` */
export function decodeBlobDeletions(octets: Uint8Array): { id: Uint8Array; token: Uint8Array }[] {
  return splitOctets(octets, BLOB_ID_BYTES + KEY_BYTES).map((pair) => ({
    id: pair.subarray(0, BLOB_ID_BYTES),
    token: pair.subarray(BLOB_ID_BYTES),
  }));
}

/** Octets in pieces of one size, which fit. */
export function splitOctets(octets: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: octets.length / size }, (_, index) =>
    octets.subarray(index * size, (index + 1) * size),
  );
}
