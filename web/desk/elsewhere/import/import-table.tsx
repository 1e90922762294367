import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { language } from '../../../shared/i18n.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { useSurroundings } from '../../surroundings.ts';
import { t } from '../../text.ts';
import { type EntryForm, emptyForm } from '../entry-form.ts';
import { ChooseFile } from './choose-file.tsx';
import { decodeFile, type Encoding, encodingOf } from './decode-file.ts';
import { doorOf } from './door-of.ts';
import { FilePart } from './file-part.tsx';
import type { JudgedRow } from './judge-rows.ts';
import { MOST_COLUMNS, MOST_ROWS, readTable, type TableFault } from './read-table.ts';
import { RunView } from './run-view.tsx';
import { type Run, startRun } from './send-rows.ts';
import { TableForm } from './table-form.tsx';
import type { DateOrder } from './understand-cell.ts';

type Chosen = { readonly bytes: Uint8Array; readonly encoding: Encoding };
type Sent = { readonly run: Run; readonly judged: readonly JudgedRow[] };

/** Many reports at once, each row of a table one of its own. */
export function ImportTable(): JSX.Element {
  const { desk, onSessionEnd } = useSurroundings();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [order, setOrder] = useState<DateOrder>('day-first');
  const [base, setBase] = useState<EntryForm>(() => ({
    ...emptyForm(language().tag),
    phrase: 'thrown-away',
  }));
  const [sent, setSent] = useState<Sent | null>(null);
  const words = t().elsewhere.table;
  const table = useMemo(
    () => (chosen === null ? null : readTable(decodeFile(chosen.bytes, chosen.encoding))),
    [chosen],
  );
  const another = (): void => {
    setChosen(null);
    setSent(null);
  };
  if (sent !== null) return <RunView {...sent} onAnother={another} />;
  if (chosen === null || table === null) {
    return <ChooseFile onFile={(bytes) => setChosen({ bytes, encoding: encodingOf(bytes) })} />;
  }
  return (
    <>
      <div class="actions">
        <Button kind="quiet" small onPress={another}>
          {words.other}
        </Button>
      </div>
      <FilePart
        title={words.file}
        encoding={chosen.encoding}
        onEncoding={(encoding) => setChosen({ ...chosen, encoding })}
        order={order}
        onOrder={setOrder}
      />
      {typeof table === 'string' ? (
        <Notice tone="danger" urgent>
          <p>{faultInWords(table)}</p>
        </Notice>
      ) : (
        <TableForm
          key={chosen.encoding}
          table={table}
          order={order}
          base={base}
          onBase={setBase}
          onSend={(rows, judged) => {
            const given = rows.map(({ row, form }) => ({ number: row.number, form }));
            setSent({ run: startRun(given, doorOf(desk, onSessionEnd)), judged });
          }}
        />
      )}
    </>
  );
}

function faultInWords(fault: TableFault): string {
  const { faults } = t().elsewhere.table;
  if (fault === 'empty') return faults.empty;
  return fault === 'too-many-rows' ? faults[fault](MOST_ROWS) : faults[fault](MOST_COLUMNS);
}
