import type { JSX } from 'preact';

/** Says `message` to a screen reader when it changes, without showing it. */
export function LiveRegion({ message }: { readonly message: string }): JSX.Element {
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {message}
    </p>
  );
}
