/** Brings the first faulty field inside of `within` under the cursor, once its error was painted. */
export function focusFault(within: string): void {
  // A choice that is missing has no control of its own to be marked: its first box takes the focus. What no field can mend says itself.
  const faulty = `:is([aria-invalid], .field--error :is(input, select, textarea), .field__error[tabindex])`;
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`${within} ${faulty}`)?.focus());
}
