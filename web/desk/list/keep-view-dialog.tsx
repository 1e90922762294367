import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MOST_VIEWS } from '../../../src/casework/desk-memory.ts';
import { VIEW_NAME_CHARACTERS } from '../../../src/casework/kept-views.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { type ListFilter, writeFilter } from './list-filter.ts';

export type KeepViewDialogProps = { readonly filter: ListFilter; readonly onDone: () => void };

const NO_CASE = '';
const NO_NAME = { name: '' };

/** Gives what the list shows now a name, to come back to it. */
export function KeepViewDialog({ filter, onDone }: KeepViewDialogProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { form, write, clear } = useFormDraft(NO_CASE, 'form:view', NO_NAME);
  const { name } = form;
  const [tried, setTried] = useState(false);
  const words = t().queue.views;
  const isFull = desk.views().length >= MOST_VIEWS;
  const fault = name.trim() === '' ? words.nameMissing : undefined;
  const keep = (): void => {
    setTried(true);
    if (isFull || fault !== undefined) return;
    desk.keepView({ id: desk.newViewId(), name, filter: writeFilter(filter) });
    clear();
    announce(words.kept);
    onDone();
  };
  const actions = (
    <>
      <Button onPress={keep} unavailable={isFull}>
        {words.keepIt}
      </Button>
      <Button kind="quiet" onPress={onDone}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={words.keepTitle} onCancel={onDone} actions={actions}>
      <p>{isFull ? words.full : words.keepText}</p>
      <TextField
        label={words.name}
        error={tried ? fault : undefined}
        value={name}
        onChange={(typed) => write({ name: typed.slice(0, VIEW_NAME_CHARACTERS) })}
      />
    </Dialog>
  );
}
