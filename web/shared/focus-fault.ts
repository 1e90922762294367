/** Brings the first faulty field under the cursor once its error was painted. */
export function focusFault(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
