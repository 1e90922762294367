/** Bytes that are read where they lie: a file of the device, a sealed file, a copy. Never held as a whole. */
export interface Source {
  readonly bytes: number;
  /** The bytes from `from` up to, not including, `to`; 0 ≤ from ≤ to ≤ `bytes`. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** A source over bytes that are in memory already. */
export const sourceOf = (bytes: Uint8Array): Source => ({
  bytes: bytes.length,
  read: (from, to) => Promise.resolve(bytes.subarray(from, to)),
});
