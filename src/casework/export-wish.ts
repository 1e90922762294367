/** One file of an export: a path with slashes, and its bytes. */
export interface ExportFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How a case is exported. */
export interface ExportWish {
  /** The sequence of the proposal to which two agreed. */
  readonly proposal: number;
  /** Our request by which the names can be opened; null for a file without names. */
  readonly namesBy: number | null;
  /** Makes one file of many: the same bytes for the same files. */
  readonly pack: (files: readonly ExportFile[]) => Uint8Array;
}
