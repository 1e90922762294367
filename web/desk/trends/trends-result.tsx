import type { JSX } from 'preact';
import { publishedYearOf } from '../../../src/casefile/statistics/publish-year.ts';
import type { Statistics } from '../../../src/casefile/statistics/statistics.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { cycleInWords } from '../../shared/numbers/cycle-in-words.ts';
import { NumberTables } from '../../shared/numbers/number-tables.tsx';
import { SaveNumbers } from '../../shared/numbers/save-numbers.tsx';
import { n } from '../../shared/numbers/words.ts';
import { PublishYear } from '../publishing/publish-year.tsx';
import { t } from '../text.ts';

export type TrendsResultProps = {
  /** Null where too few were counted for any number. */
  readonly statistics: Statistics | null;
  /** How many cases could not be read. */
  readonly missing: number;
};

/** The tables of a year under the heading that keeps them from being misread, and the ways to keep or publish them. */
export function TrendsResult({ statistics, missing }: TrendsResultProps): JSX.Element {
  const words = t().trends;
  return (
    <>
      {missing === 0 ? null : (
        <Notice tone="caution" urgent>
          <p>{words.missing(missing)}</p>
        </Notice>
      )}
      {statistics === null ? (
        <Notice>
          <p>{words.tooFewAtAll}</p>
        </Notice>
      ) : (
        <Counted statistics={statistics} complete={missing === 0} />
      )}
    </>
  );
}

type CountedProps = { readonly statistics: Statistics; readonly complete: boolean };

function Counted({ statistics, complete }: CountedProps): JSX.Element {
  const year = publishedYearOf(statistics, dayOf(now()));
  const cycle = cycleInWords(statistics.year);
  return (
    <>
      <Notice title={n().heading}>
        <p>{n().total(year.total, cycle)}</p>
        <p>{n().rule}</p>
        <p>{t().publishing.keepToYourself}</p>
      </Notice>
      <div class="actions">
        <SaveNumbers year={year} cycle={cycle} />
        {complete ? <PublishYear statistics={statistics} /> : null}
      </div>
      <NumberTables year={year} />
    </>
  );
}
