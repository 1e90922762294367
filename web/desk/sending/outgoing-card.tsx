import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { LARGEST_FILE_BYTES } from '../../../src/protocol/limits.ts';
import type { BetraysWords } from '../../shared/files/betrays-words.ts';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { WhatBetrays } from '../../shared/files/what-betrays.tsx';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { t } from '../text.ts';
import { needsReading, type OutgoingFile } from './outgoing.ts';

export type OutgoingCardProps = {
  readonly file: OutgoingFile;
  readonly betrays: BetraysWords;
  /** What stands against it was not marked as read. */
  readonly unread: boolean;
  readonly onName: (name: string) => void;
  readonly onAccept: (accepted: boolean) => void;
  readonly onRemove: () => void;
};

/** One chosen file: what it betrays of the team, and what it can do on the phone of the person. */
export function OutgoingCard({ file: chosen, betrays, unread, ...on }: OutgoingCardProps): JSX.Element {
  const words = t().sending;
  const id = useId();
  const { file, name, looked, dangers, accepted } = chosen;
  return (
    <fieldset class="field">
      <legend class="field__label">
        <bdi>{file.name}</bdi> · {isolated(sizeInWords(file.size))}
      </legend>
      {file.size > LARGEST_FILE_BYTES ? (
        <p class="field__error" tabIndex={-1}>
          {words.tooLarge}
        </p>
      ) : null}
      <TextField label={words.name} hint={words.nameHint} value={name} onChange={on.onName} />
      {looked === null ? (
        <p role="status">{words.looking}</p>
      ) : (
        <WhatBetrays
          words={betrays}
          findings={looked.finds}
          {...(looked.because !== null && { notCleanable: looked.because })}
        />
      )}
      {dangers.length === 0 ? null : (
        <Notice tone="caution" title={words.dangers.title}>
          <ul>
            {dangers.map((danger) => (
              <li key={danger}>{words.dangers[danger]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {needsReading(chosen) ? (
        <div class={unread ? 'field field--error' : 'field'}>
          {unread ? (
            <p class="field__error" id={`${id}-error`}>
              {words.acceptFirst}
            </p>
          ) : null}
          <label class="check">
            <input
              type="checkbox"
              checked={accepted}
              aria-invalid={unread ? 'true' : undefined}
              aria-describedby={unread ? `${id}-error` : undefined}
              onChange={() => on.onAccept(!accepted)}
            />
            <span>{words.accept}</span>
          </label>
        </div>
      ) : null}
      <Button kind="quiet" small fullName={words.removeNamed(isolated(file.name))} onPress={on.onRemove}>
        {words.remove}
      </Button>
    </fieldset>
  );
}
