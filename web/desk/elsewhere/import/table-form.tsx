import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../../../src/protocol/times.ts';
import { now } from '../../../shared/clock.ts';
import { focusFault } from '../../../shared/focus-fault.ts';
import { language } from '../../../shared/i18n.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { ChooseSome } from '../../../shared/kit/choices.tsx';
import { useSurroundings } from '../../surroundings.ts';
import { t } from '../../text.ts';
import type { EntryForm } from '../entry-form.ts';
import { readingOf } from '../reading-of.ts';
import type { ColumnPlace } from './column-places.ts';
import { ColumnsPart } from './columns-part.tsx';
import { EveryPart } from './every-part.tsx';
import { guessPlaces } from './guess-places.ts';
import { type JudgedRow, judgeRows } from './judge-rows.ts';
import { placeLabel } from './place-label.ts';
import { PreviewPart } from './preview-part.tsx';
import type { Table } from './read-table.ts';
import type { DateOrder } from './understand-cell.ts';

export type TableFormProps = {
  readonly table: Table;
  readonly order: DateOrder;
  readonly base: EntryForm;
  readonly onBase: (base: EntryForm) => void;
  readonly onSend: (rows: readonly JudgedRow[], judged: readonly JudgedRow[]) => void;
};

/** What the columns are, what counts for all rows, how they are understood: until they are sent. */
export function TableForm({ table, order, base, onBase, onSend }: TableFormProps): JSX.Element {
  const { desk } = useSurroundings();
  const [places, setPlaces] = useState<readonly ColumnPlace[]>(() => guessPlaces(table.head, placeLabel));
  const [twiceToo, setTwiceToo] = useState(false);
  const [tried, setTried] = useState(false);
  const { table: words, faults } = t().elsewhere;
  const readers = readingOf(desk);
  const rows = desk.cases();
  const judged = useMemo(() => {
    const known = new Set(rows.map(({ card: { origin } }) => (origin.kind === 'entered' ? origin.mark : '')));
    // The member's word is asked for once, below, and not counted against each row.
    const reading = { head: table.head, places, order, base: { ...base, attested: true } };
    return judgeRows(table, reading, { today: dayOf(now()), readers, isKnown: (mark) => known.has(mark) });
  }, [table, places, order, base, rows, language()]);
  const toSend = judged.filter(({ fate }) => fate === 'ready' || (twiceToo && fate === 'twice'));
  const isMissingWord = tried && !base.attested;
  const send = (): void => {
    setTried(true);
    if (base.attested && toSend.length > 0) onSend(toSend, judged);
    else focusFault('.side-page');
  };
  return (
    <>
      <ColumnsPart table={table} places={places} onChange={setPlaces} />
      <EveryPart
        form={base}
        write={(change) => onBase({ ...base, ...change })}
        faults={isMissingWord ? { attested: { kind: 'attest' } } : {}}
        quorum={readers.quorum}
      />
      <PreviewPart judged={judged} />
      {judged.some(({ fate }) => fate === 'twice') ? (
        <ChooseSome
          legend={words.report.twice}
          values={twiceToo ? ['twice'] : []}
          options={[{ value: 'twice', label: words.preview.twiceToo }]}
          onChange={(values) => setTwiceToo(values.length > 0)}
        />
      ) : null}
      {isMissingWord ? (
        <p class="field__error" role="alert">
          {faults.attest}
        </p>
      ) : null}
      <div class="actions">
        <Button unavailable={toSend.length === 0} onPress={send}>
          {words.send(toSend.length)}
        </Button>
      </div>
    </>
  );
}
