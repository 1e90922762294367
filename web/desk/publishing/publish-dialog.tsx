import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { partsOf, publishedYearOf, withParts } from '../../../src/casefile/statistics/publish-year.ts';
import type { Statistics } from '../../../src/casefile/statistics/statistics.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { cycleInWords } from '../../shared/numbers/cycle-in-words.ts';
import { NumberTables } from '../../shared/numbers/number-tables.tsx';
import { n } from '../../shared/numbers/words.ts';
import { t } from '../text.ts';
import { PartsField } from './parts-field.tsx';
import { YearDialog } from './year-dialog.tsx';

export type PublishDialogProps = { readonly statistics: Statistics; readonly onEnd: () => void };

/** Which tables shall be public, and exactly what that will be. All are chosen at first. */
export function PublishDialog({ statistics, onEnd }: PublishDialogProps): JSX.Element {
  const words = t().publishing.dialog;
  const whole = publishedYearOf(statistics, dayOf(now()));
  const parts = partsOf(whole);
  const [chosen, setChosen] = useState(parts);
  const year = withParts(whole, chosen);
  const complete = year.tables.length > 0;
  return (
    <YearDialog words={words} year={year} complete={complete} onEnd={onEnd}>
      {(tried) => (
        <>
          <PartsField
            parts={parts}
            chosen={chosen}
            onChange={setChosen}
            error={tried && !complete ? words.noneChosen : undefined}
          />
          <Notice title={words.preview}>
            <p>{n().heading}</p>
            <p>{n().total(year.total, cycleInWords(year.year))}</p>
          </Notice>
          <NumberTables year={year} />
        </>
      )}
    </YearDialog>
  );
}
