import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { cycleReport } from '../../../src/casefile/referral/cycle-report.ts';
import { cycleAt } from '../../../src/casefile/statistics/cycles.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { PageTitle } from '../../shared/kit/page-title.tsx';
import { download, writeTable } from '../../shared/write-table.ts';
import { saveFile } from '../exporting/save-file.ts';
import { ClockField } from '../parts/clock-field.tsx';
import { t } from '../text.ts';
import { cycleJson, cycleTable } from './cycle-table.ts';
import type { QueuedReferral } from './focal-queue.ts';
import { markOf } from './mark-of.ts';
import { placeOf } from './place-in-words.ts';

export type CyclePageProps = { readonly queue: readonly QueuedReferral[]; readonly onBack: () => void };

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a report of a cycle may say, put together on this page alone. */
export function CyclePage({ queue, onBack }: CyclePageProps): JSX.Element {
  const words = t().focal.cycle;
  const today = dayOf(now());
  const current = cycleAt(today);
  const [first, setFirst] = useState(current.first);
  const [last, setLast] = useState(current.last);
  const isPeriod = IS_DAY.test(first) && IS_DAY.test(last) && first <= last;
  const standing = queue.flatMap((each) =>
    each.kind === 'refused'
      ? []
      : [
          {
            mark: markOf(each.hash),
            document: each.document,
            allowed: each.proven.allowed,
            sent: each.sent,
            news: each.news,
          },
        ],
  );
  const report = isPeriod ? cycleReport(standing, { first, last }, today) : { entries: [], leftOut: [] };
  const named = (mark: string): string => {
    const found = standing.find((each) => each.mark === mark);
    return found === undefined ? mark : `${placeOf(found.document)}, ${t().focal.mark(mark)}`;
  };
  const name = `annual-report-${first}-${last}`;
  return (
    <>
      <Button small kind="quiet" onPress={onBack}>
        {t().focal.back}
      </Button>
      <PageTitle>{words.title}</PageTitle>
      <p class="quiet">{words.lead}</p>
      <div class="focal__filters">
        <ClockField kind="date" label={words.first} value={first} onChange={setFirst} />
        <ClockField
          kind="date"
          label={words.last}
          error={isPeriod ? undefined : words.wrong}
          value={last}
          onChange={setLast}
        />
      </div>
      <p role="status">{words.count(report.entries.length)}</p>
      {report.entries.length === 0 ? null : (
        <>
          <Notice tone="caution">
            <p>{words.askAgain}</p>
          </Notice>
          <ul class="kept-list">
            {report.entries.map((entry) => (
              <li key={entry.mark} class="kept">
                <p>
                  <strong>{named(entry.mark)}</strong> · {t().news.annexes[entry.annex]}
                </p>
                <p>{entry.names === null ? words.withoutName : words.withName(entry.names)}</p>
              </li>
            ))}
          </ul>
          <div class="actions">
            <Button onPress={() => download(`${name}.csv`, writeTable(cycleTable(report, first, last)))}>
              {words.csv}
            </Button>
            <Button
              kind="second"
              onPress={() =>
                saveFile(
                  `${name}.json`,
                  'application/json',
                  new TextEncoder().encode(cycleJson(report, first, last)),
                )
              }
            >
              {words.json}
            </Button>
          </div>
        </>
      )}
      {report.leftOut.length === 0 ? null : (
        <section aria-labelledby="focal-left-out">
          <h2 id="focal-left-out">{words.leftOut}</h2>
          <ul>
            {report.leftOut.map(({ mark, why }) => (
              <li key={mark}>{words.leftOutLine(named(mark), words.why[why])}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
