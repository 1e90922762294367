import type { JSX, Ref } from 'preact';
import { Field, type FieldProps } from '../../shared/kit/field.tsx';
import type { Draft } from '../state/drafts.ts';

export type DraftFieldProps = FieldProps & {
  readonly draft: Draft;
  readonly onWrite: (text: string) => void;
  readonly fieldRef: Ref<HTMLTextAreaElement>;
};

/** Where a member types. While it is being sent it stays to be read and cannot be changed. */
export function DraftField({ draft, onWrite, fieldRef, ...field }: DraftFieldProps): JSX.Element {
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          class="input"
          dir="auto"
          ref={fieldRef}
          value={draft.text}
          readOnly={draft.sending}
          autocomplete="off"
          spellcheck={false}
          data-1p-ignore=""
          onInput={(event) => onWrite(event.currentTarget.value)}
          {...wiring}
        />
      )}
    </Field>
  );
}
