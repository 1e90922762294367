import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export type FieldProps = {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** What is wrong and how to mend it; shown above the control and read with it. */
  readonly error?: string | undefined;
};

type Wiring = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
};

/** Label, hint and error around one control, tied to it for screen readers. */
export function Field(
  props: FieldProps & { readonly children: (wiring: Wiring) => ComponentChildren },
): JSX.Element {
  const id = useId();
  const described = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div class={props.error ? 'field field--error' : 'field'}>
      <label class="field__label" for={id}>
        {props.label}
      </label>
      {props.hint ? (
        <div class="field__hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      ) : null}
      {props.error ? (
        <p class="field__error" id={`${id}-error`}>
          {props.error}
        </p>
      ) : null}
      {props.children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': props.error ? 'true' : undefined,
      })}
    </div>
  );
}
