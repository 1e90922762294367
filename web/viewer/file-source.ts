/** A file of which parts are read; what came before the end of a part is never kept here. */
export interface FileSource {
  readonly bytes: number;
  /** What it is said to be; nothing is decided by it alone. */
  readonly mediaType: string;
  /** The bytes from `from` up to `to`; never fewer. */
  read(from: number, to: number): Promise<Uint8Array>;
}
