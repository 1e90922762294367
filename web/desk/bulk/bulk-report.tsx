import type { JSX } from 'preact';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { type Bulk, inWords } from '../hooks/use-bulk.ts';
import type { Selection } from '../hooks/use-selection.ts';
import { caseName } from '../names.ts';
import { t } from '../text.ts';
import { whyNot } from './bulk-acts.ts';

const MOST_LINES = 50;

export type BulkReportProps = {
  readonly bulk: Bulk;
  readonly report: NonNullable<Bulk['report']>;
  readonly rows: readonly CaseRow[];
  readonly selection: Selection;
};

/** What was done, and what did not go and why, until it is closed. */
export function BulkReport({ bulk, report, rows, selection }: BulkReportProps): JSX.Element {
  const words = t().queue.bulk;
  const { failed, left } = report;
  const lines = failed.slice(0, MOST_LINES).flatMap(({ id, error }) => {
    const row = rows.find((each) => each.id === id);
    return row ? [{ id, text: `${caseName(row.card)}: ${whyNot(error)}` }] : [];
  });
  const isLeft = failed.length + left.length > 0;
  return (
    <div class="bulk__report">
      <p>
        <strong>{inWords(report)}</strong> {isLeft ? words.still : ''}
      </p>
      {lines.length > 0 ? (
        <ul class="bulk__failed" tabIndex={0} aria-label={words.failed(failed.length)}>
          {lines.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ) : null}
      <div class="bulk__choice">
        {isLeft && selection.rows.length > 0 ? (
          <Button kind="second" small onPress={() => bulk.start(selection.rows, report.act)}>
            {words.again}
          </Button>
        ) : null}
        <Button kind="quiet" small onPress={bulk.closeReport}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
