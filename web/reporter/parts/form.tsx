import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { FAULTY } from '../../shared/focus-fault.ts';
import { Button } from '../../shared/kit/button.tsx';

export type FormProps = {
  readonly action: string;
  /** Gives whether the answers are complete; when not, the first faulty one takes the focus. */
  readonly onSubmit: () => boolean;
  readonly beside?: ComponentChildren;
  readonly unavailable?: boolean;
  readonly children: ComponentChildren;
};

export function Form({ action, onSubmit, beside, unavailable = false, children }: FormProps): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (unavailable || onSubmit()) return;
    // The error appears with the next paint.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(FAULTY)?.focus());
  };
  return (
    <form ref={form} onSubmit={submit} noValidate autocomplete="off">
      {children}
      <div class="actions">
        <Button submits unavailable={unavailable}>
          {action}
        </Button>
        {beside}
      </div>
    </form>
  );
}
