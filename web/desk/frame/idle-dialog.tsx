import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { hasUnsent } from '../state/has-unsent.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type IdleDialogProps = { readonly seconds: number; readonly onStay: () => void };

/** The last minute before the desk locks. Any key and any move of a mouse ends it too. */
export function IdleDialog({ seconds, onStay }: IdleDialogProps): JSX.Element {
  const surroundings = useSurroundings();
  const words = t().frame.idle;
  return (
    <Dialog title={words.title} onCancel={onStay} actions={<Button onPress={onStay}>{words.stay}</Button>}>
      <p role="timer">{words.text(seconds)}</p>
      {hasUnsent(surroundings) ? (
        <p>
          <strong>{words.draft}</strong>
        </p>
      ) : null}
    </Dialog>
  );
}
