/** Where random bytes come from. Handed in, so that every vector can be repeated. */
export interface Entropy {
  bytes(length: number): Uint8Array;
}
