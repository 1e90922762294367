import type { ComponentChildren, JSX, Ref } from 'preact';

export type ButtonKind = 'main' | 'second' | 'danger' | 'quiet';

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onPress?: () => void;
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  /** Keeps its place and its focus, says it cannot be pressed now, and does nothing. */
  readonly unavailable?: boolean;
  readonly submits?: boolean;
  readonly describedBy?: string;
  /** What it is called where its words alone would not tell it from others; begins with those words. */
  readonly fullName?: string;
  readonly expanded?: boolean;
  /** Whether it leads to the page that is shown. */
  readonly current?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
};

const CLASSES: Readonly<Record<ButtonKind, string>> = {
  main: 'button',
  second: 'button button--second',
  danger: 'button button--danger',
  quiet: 'button button--quiet',
};

export function Button(props: ButtonProps): JSX.Element {
  const press = (event: Event): void => {
    if (props.unavailable) event.preventDefault();
    else props.onPress?.();
  };
  return (
    <button
      type={props.submits ? 'submit' : 'button'}
      class={CLASSES[props.kind ?? 'main'] + (props.small ? ' button--small' : '')}
      aria-disabled={props.unavailable ? 'true' : undefined}
      aria-label={props.fullName}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      aria-current={props.current ? 'page' : undefined}
      onClick={press}
      {...(props.buttonRef && { ref: props.buttonRef })}
    >
      {props.children}
    </button>
  );
}
