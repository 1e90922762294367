import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { partsOf, withParts, withYear } from '../../../src/casefile/statistics/publish-year.ts';
import type { PublishedTables } from '../../../src/casefile/statistics/published.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { PartsField } from './parts-field.tsx';

export type LessDialogProps = { readonly year: PublishedTables; readonly onEnd: () => void };

/** Takes tables of a year from the public page, for good. Some have to go, and one has to stay. */
export function LessDialog({ year, onEnd }: LessDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().publishing;
  const parts = partsOf(year);
  const [chosen, setChosen] = useState(parts);
  const less = withParts(year, chosen);
  const complete = less.tables.length > 0 && partsOf(less).length < parts.length;
  return (
    <StepDialog
      title={words.less.title}
      text={words.less.text}
      action={words.withdraw.yes}
      done={words.dialog.asked}
      failed={words.dialog.failed}
      why={null}
      complete={complete}
      final
      work={() => desk.publishing.propose(withYear(desk.publishing.state().standing?.years ?? [], less))}
      onEnd={onEnd}
    >
      {(tried) => (
        <PartsField
          parts={parts}
          chosen={chosen}
          onChange={setChosen}
          error={tried && !complete ? words.less.wrong : undefined}
        />
      )}
    </StepDialog>
  );
}
