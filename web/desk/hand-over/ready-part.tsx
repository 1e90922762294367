import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { t } from '../text.ts';
import { PrintPart } from './print-part.tsx';
import type { Ready } from './ready-shelf.ts';
import { SheetView } from './sheet-view.tsx';

export type ReadyPartProps = {
  readonly ready: Ready;
  /** Of the destination. */
  readonly name: string;
  /** Whether it was made just now, and is not only looked at again. */
  readonly takesFocus: boolean;
  readonly onSave: () => void;
  readonly onForget: () => void;
};

/** What was made, until it is forgotten: what was saved, the passphrase, the print, the texts to copy. */
export function ReadyPart({ ready, name, takesFocus, onSave, onForget }: ReadyPartProps): JSX.Element {
  const words = t().handOver.ready;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { form, file, passphrase, sheet, written } = ready.made;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  return (
    <section class="ready" aria-labelledby={id}>
      <h5 id={id} tabIndex={-1} ref={heading}>
        {words.title(name)}
      </h5>
      {file === null || form === 'sheet' ? null : <p>{words.saved(isolated(file.name))}</p>}
      {passphrase === null ? null : (
        <>
          <h6>{words.passphrase}</h6>
          <p class="ready__passphrase" dir="ltr" translate={false}>
            {passphrase}
          </p>
          <p>{words.passphraseHint}</p>
        </>
      )}
      {form === 'sheet' ? <SheetView sheet={sheet} language={ready.language.tag} onSave={onSave} /> : null}
      {form === 'print' ? <PrintPart written={written} /> : null}
      <div class="actions">
        <Button small kind="second" onPress={onForget}>
          {words.done}
        </Button>
      </div>
    </section>
  );
}
