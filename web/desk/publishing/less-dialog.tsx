import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { partsOf, withParts } from '../../../src/casefile/statistics/publish-year.ts';
import type { PublishedTables } from '../../../src/casefile/statistics/published.ts';
import { t } from '../text.ts';
import { PartsField } from './parts-field.tsx';
import { YearDialog } from './year-dialog.tsx';

export type LessDialogProps = { readonly year: PublishedTables; readonly onEnd: () => void };

/** Takes tables of a year from the public page, for good. Some have to go, and one has to stay. */
export function LessDialog({ year, onEnd }: LessDialogProps): JSX.Element {
  const words = t().publishing.less;
  const parts = partsOf(year);
  const [chosen, setChosen] = useState(parts);
  const less = withParts(year, chosen);
  const complete = less.tables.length > 0 && partsOf(less).length < parts.length;
  return (
    <YearDialog words={words} year={less} complete={complete} onEnd={onEnd}>
      {(tried) => (
        <PartsField
          parts={parts}
          chosen={chosen}
          onChange={setChosen}
          error={tried && !complete ? words.wrong : undefined}
        />
      )}
    </YearDialog>
  );
}
