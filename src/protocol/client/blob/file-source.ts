/** The bytes of a file, read in any order. `from` inclusive, `to` exclusive, within `bytes`. */
export interface FileSource {
  readonly bytes: number;
  read(from: number, to: number): Promise<Uint8Array>;
}
