/** Brings the first faulty field inside of `within` under the cursor, once its error was painted. */
export function focusFault(within: string): void {
  // A choice that is missing has no control of its own to be marked: its first box takes the focus.
  const faulty = `:is([aria-invalid], .field--error :is(input, select, textarea))`;
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`${within} ${faulty}`)?.focus());
}
