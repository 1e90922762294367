import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export type FileChooserProps = {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and how to mend it; read with the button. */
  readonly error?: string | undefined;
  readonly onChoose: (files: readonly File[]) => void;
};

/**
 * A button that opens the device's own list of files. The browser's control would speak the browser's language, and say
 * that nothing is chosen once its files were taken over.
 */
export function FileChooser({ label, hint, error, onChoose }: FileChooserProps): JSX.Element {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field field--error' : 'field'}>
      {hint ? (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <label class="button button--second file-chooser">
        <input
          type="file"
          multiple
          class="file-chooser__input"
          aria-describedby={described === '' ? undefined : described}
          aria-invalid={error ? 'true' : undefined}
          onChange={(event) => {
            const { currentTarget } = event;
            onChoose([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
        {label}
      </label>
    </div>
  );
}
