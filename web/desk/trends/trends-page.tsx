import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Cycle, countableCycles, cycleAt } from '../../../src/casefile/statistics/cycles.ts';
import { statisticsOf } from '../../../src/casefile/statistics/statistics.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { cycleInWords } from '../../shared/numbers/cycle-in-words.ts';
import { formatShortDay } from '../format-time.ts';
import { SidePage } from '../parts/side-page.tsx';
import { ProposalNotice } from '../publishing/proposal-notice.tsx';
import { PublicNow } from '../publishing/public-now.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { type CountedCases, countCases } from './count-cases.ts';
import { TrendsResult } from './trends-result.tsx';

export type TrendsPageProps = { readonly rows: readonly CaseRow[]; readonly onBack: () => void };

type Counted = { readonly cycle: Cycle } & CountedCases;

/** What was reported, counted in this browser, a cycle at a time and only after it is over. */
export function TrendsPage({ rows, onBack }: TrendsPageProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const words = t().trends;
  const today = dayOf(now());
  const cycles = countableCycles(
    rows.map(({ card }) => card.received),
    today,
  );
  const [chosen, setChosen] = useState('');
  const [over, setOver] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [counted, setCounted] = useState<Counted | null>(null);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const statistics = counted === null ? null : statisticsOf(counted.cases, counted.cycle);
  const { proposal } = desk.publishing.state();
  const cycle = cycles.find(({ year }) => String(year) === chosen) ?? cycles[0];
  const count = async (of: Cycle): Promise<void> => {
    const ids = rows.filter(({ card }) => cycleAt(card.received).year === of.year).map(({ id }) => id);
    stopped.current = false;
    setCounted(null);
    const result = await countCases(desk, ids, {
      onStep: (done) => setOver({ done, all: ids.length }),
      isCancelled: () => stopped.current,
    });
    setOver(null);
    setCounted({ cycle: of, ...result });
    announce(words.counted);
  };
  return (
    <SidePage words={words} onBack={onBack}>
      {proposal === null ? null : (
        <ProposalNotice
          key={proposal.sequence}
          proposal={proposal}
          own={counted?.missing === 0 ? statistics : null}
        />
      )}
      <PublicNow />
      {cycle === undefined ? (
        <p>{words.none(formatShortDay(cycleAt(today).countable))}</p>
      ) : (
        <>
          <SelectField
            label={words.cycle}
            hint={words.arrears}
            value={String(cycle.year)}
            options={cycles.map((each) => ({ value: String(each.year), label: cycleInWords(each.year) }))}
            onChange={setChosen}
          />
          <div class="actions">
            {over === null ? (
              <Button onPress={() => void count(cycle)}>{words.count}</Button>
            ) : (
              <Button
                kind="second"
                onPress={() => {
                  stopped.current = true;
                }}
              >
                {t().queue.bulk.stop}
              </Button>
            )}
          </div>
        </>
      )}
      {over === null ? null : (
        <Progress
          label={words.counting(over.done, over.all)}
          share={over.all === 0 ? 1 : over.done / over.all}
        />
      )}
      {counted === null ? null : <TrendsResult statistics={statistics} missing={counted.missing} />}
    </SidePage>
  );
}
