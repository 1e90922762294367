import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export type DialogProps = {
  readonly title: string;
  /** Escape and the like: the safe answer. */
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
  readonly actions: ComponentChildren;
  /** What must stay within reach although the page behind is shut off. */
  readonly corner?: ComponentChildren;
};

/** A question that must be answered before anything else: the browser's own modal keeps the focus inside. */
export function Dialog({ title, onCancel, children, actions, corner }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before anything is painted: at no moment does nothing have the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      // Closing would queue an event for the next frame, and hold all that the dialog reaches until that is painted.
      element?.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const cancel = (event: Event): void => {
    event.preventDefault();
    onCancel();
  };
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} onCancel={cancel}>
      {corner ? <div class="dialog__corner">{corner}</div> : null}
      <h2 id={id}>{title}</h2>
      {children}
      <div class="actions">{actions}</div>
    </dialog>
  );
}
