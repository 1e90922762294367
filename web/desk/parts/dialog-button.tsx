import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, type ButtonProps } from '../../shared/kit/button.tsx';

export type DialogButtonProps = Pick<ButtonProps, 'kind' | 'fullName' | 'unavailable'> & {
  readonly action: string;
  /** The dialog that it opens; `end` closes it. */
  readonly children: (end: () => void) => ComponentChildren;
};

/** A button, and the dialog that it opens until that ends. */
export function DialogButton({
  action,
  kind = 'second',
  children,
  ...button
}: DialogButtonProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <div class="actions">
        <Button small kind={kind} {...button} onPress={() => setAsking(true)}>
          {action}
        </Button>
      </div>
      {asking ? children(() => setAsking(false)) : null}
    </>
  );
}
