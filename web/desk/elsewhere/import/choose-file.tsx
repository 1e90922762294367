import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatSize } from '../../../shared/format.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Field } from '../../../shared/kit/field.tsx';
import { download, writeTable } from '../../../shared/write-table.ts';
import { t } from '../../text.ts';
import { MOST_FILE_BYTES } from './read-table.ts';
import { TEMPLATE_NAME, templateTable } from './template.ts';

/** Takes a file as bytes. It is read here and given to nobody. */
export function ChooseFile({ onFile }: { readonly onFile: (bytes: Uint8Array) => void }): JSX.Element {
  const words = t().elsewhere.table;
  const [tooBig, setTooBig] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setTooBig(file.size > MOST_FILE_BYTES);
    if (file.size <= MOST_FILE_BYTES) onFile(new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <>
      <p>{words.lead}</p>
      <Field
        label={words.file}
        hint={words.fileHint}
        error={tooBig ? words.faults['too-big'](formatSize(MOST_FILE_BYTES)) : undefined}
      >
        {(wiring) => (
          <input
            class="file-field"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
            {...wiring}
          />
        )}
      </Field>
      <div class="actions">
        <Button kind="quiet" small onPress={() => download(TEMPLATE_NAME, writeTable(templateTable()))}>
          {words.template}
        </Button>
      </div>
    </>
  );
}
