import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export type ProgressProps = {
  readonly label: string;
  /** From 0 to 1; left out while nobody can tell. */
  readonly share?: number;
};

export function Progress({ label, share }: ProgressProps): JSX.Element {
  const id = useId();
  return (
    <div class="progress">
      <p id={id} role="status">
        {label}
      </p>
      <progress class="progress__bar" aria-labelledby={id} max={1} value={share} />
    </div>
  );
}
