/** So that no browser opens it by itself. */
const UNOPENED = 'application/octet-stream';
/** Long enough for a browser to have taken the copy over. */
const LET_GO_AFTER_MS = 60_000;

/** Hands pieces to the browser as one download. */
export function handOverCopy(name: string, pieces: readonly Blob[]): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type: UNOPENED }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_AFTER_MS);
}
