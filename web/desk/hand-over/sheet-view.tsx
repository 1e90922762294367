import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SheetEntry, SheetField } from '../../../src/casefile/dossier/written/as-sheet.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type SheetViewProps = {
  readonly sheet: readonly SheetEntry[];
  /** Of the headings within the texts. */
  readonly language: string;
  readonly onSave: () => void;
};

/** Texts for a form, each beside the way to copy it. */
export function SheetView({ sheet, language, onSave }: SheetViewProps): JSX.Element {
  const { announce } = useSurroundings();
  const [failed, setFailed] = useState(false);
  const words = t().handOver.sheet;
  const copy = async (field: SheetField, text: string): Promise<void> => {
    const isCopied = await copied(text);
    setFailed(!isCopied);
    if (isCopied) announce(words.copied(words.fields[field]));
  };
  return (
    <div>
      <h6>{words.title}</h6>
      <p>{words.lead}</p>
      {failed ? <p role="alert">{words.notCopied}</p> : null}
      <dl class="sheet">
        {sheet.map(({ field, text }) => (
          <div key={field}>
            <dt>{words.fields[field]}</dt>
            <dd>
              <div class="sheet__text" dir="auto" lang={language} translate={false}>
                {text}
              </div>
              <Button
                small
                kind="second"
                fullName={words.copyOf(words.fields[field])}
                onPress={() => void copy(field, text)}
              >
                {words.copy}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <Button small kind="second" onPress={onSave}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}

/** Whether the browser let the page copy: it may not, and then says so by an error of its own. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}
