import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  partsOf,
  publishedYearOf,
  withParts,
  withYear,
} from '../../../src/casefile/statistics/publish-year.ts';
import type { Statistics } from '../../../src/casefile/statistics/statistics.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { cycleInWords } from '../../shared/numbers/cycle-in-words.ts';
import { NumberTables } from '../../shared/numbers/number-tables.tsx';
import { n } from '../../shared/numbers/words.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { PartsField } from './parts-field.tsx';

export type PublishDialogProps = { readonly statistics: Statistics; readonly onEnd: () => void };

/** Which tables shall be public, and exactly what that will be. All are chosen at first. */
export function PublishDialog({ statistics, onEnd }: PublishDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().publishing.dialog;
  const whole = publishedYearOf(statistics, dayOf(now()));
  const parts = partsOf(whole);
  const [chosen, setChosen] = useState(parts);
  const year = withParts(whole, chosen);
  const propose = (): Promise<void> =>
    desk.publishing.propose(withYear(desk.publishing.state().standing?.years ?? [], year));
  return (
    <StepDialog
      title={words.title}
      text={words.text}
      action={words.ask}
      done={words.asked}
      failed={words.failed}
      why={null}
      complete={year.tables.length > 0}
      work={propose}
      onEnd={onEnd}
    >
      {(tried) => (
        <>
          <PartsField
            parts={parts}
            chosen={chosen}
            onChange={setChosen}
            error={tried && year.tables.length === 0 ? words.noneChosen : undefined}
          />
          <Notice title={words.preview}>
            <p>{n().heading}</p>
            <p>{n().total(year.total, cycleInWords(year.year))}</p>
          </Notice>
          <NumberTables year={year} />
        </>
      )}
    </StepDialog>
  );
}
