/** Why a file is not read any further, as stable codes. */
export type FileErrorCode =
  /** It ends too early, or what it says of itself is not so. */
  | 'damaged'
  /** It would take more work or memory than a file of this kind may. */
  | 'too-complex'
  /** A way of building this kind of file that is not known here. */
  | 'unknown-form';

/** What makes a reader of files stop. The detail is for developers and never holds what the file says. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: FileErrorCode;

  constructor(code: FileErrorCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
  }
}
