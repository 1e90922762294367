const TAB = 9;
const CARRIAGE_RETURN = 13;
const FIRST_PRINTABLE = 32;
const ESCAPE = 27;

/** Whether these first bytes of a file read as text: in UTF-16 with its mark, or without control characters. */
export function isText(first: Uint8Array): boolean {
  const [one, two] = first;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) return true;
  return first.every(
    (byte) => byte >= FIRST_PRINTABLE || (byte >= TAB && byte <= CARRIAGE_RETURN) || byte === ESCAPE,
  );
}
