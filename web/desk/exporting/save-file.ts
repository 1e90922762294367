const UNTIL_TAKEN_MS = 10_000;

/** Hands a file to the browser to be kept where the member wants; soon after, the page has it no more. */
export function saveFile(name: string, type: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), UNTIL_TAKEN_MS);
}
