import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PublishedYear } from '../../../src/casefile/statistics/published.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { formatDay } from '../../shared/format.ts';
import { Button } from '../../shared/kit/button.tsx';
import { cycleInWords } from '../../shared/numbers/cycle-in-words.ts';
import { t } from '../text.ts';
import { LessDialog } from './less-dialog.tsx';
import { YearDialog } from './year-dialog.tsx';

export type YearLineProps = {
  readonly year: PublishedYear;
  /** Whether nothing else waits for a colleague. */
  readonly mayChange: boolean;
};

/** A year that is or was public, and the ways to show less of it. */
export function YearLine({ year, mayChange }: YearLineProps): JSX.Element {
  const [asking, setAsking] = useState<'less' | 'withdraw' | null>(null);
  const words = t().publishing;
  const cycle = cycleInWords(year.year);
  if (year.state === 'withdrawn') return <li>{words.withdrawn(cycle, formatDay(year.on))}</li>;
  const end = (): void => setAsking(null);
  const gone = { year: year.year, state: 'withdrawn', on: dayOf(now()) } as const;
  return (
    <li>
      {words.shown(cycle, formatDay(year.on))}
      {mayChange ? (
        <div class="actions">
          {year.tables.length > 1 ? (
            <Button
              kind="quiet"
              small
              fullName={words.less.actionOf(cycle)}
              onPress={() => setAsking('less')}
            >
              {words.less.action}
            </Button>
          ) : null}
          <Button
            kind="quiet"
            small
            fullName={words.withdraw.actionOf(cycle)}
            onPress={() => setAsking('withdraw')}
          >
            {words.withdraw.action}
          </Button>
        </div>
      ) : null}
      {asking === 'less' ? <LessDialog year={year} onEnd={end} /> : null}
      {asking === 'withdraw' ? <YearDialog words={words.withdraw} year={gone} onEnd={end} /> : null}
    </li>
  );
}
