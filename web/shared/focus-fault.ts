/** A choice that is missing has no control of its own to be marked: its first box stands for it. What no field can mend says itself. */
export const FAULTY =
  ':is([aria-invalid="true"], .field--error :is(input, select, textarea), .field__error[tabindex])';

/** Brings the first faulty field inside of `within` under the cursor, once its error was painted. */
export function focusFault(within = 'body'): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`${within} ${FAULTY}`)?.focus());
}
