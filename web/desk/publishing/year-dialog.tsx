import type { ComponentChildren, JSX } from 'preact';
import { withYear } from '../../../src/casefile/statistics/publish-year.ts';
import type { PublishedYear } from '../../../src/casefile/statistics/published.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type YearDialogProps = {
  readonly words: { readonly title: string; readonly text: string };
  /** The year as it shall be public from then on. */
  readonly year: PublishedYear;
  /** Whether the answers are complete. */
  readonly complete?: boolean;
  readonly onEnd: () => void;
  /** `tried`: whether faults are to be shown. */
  readonly children?: (tried: boolean) => ComponentChildren;
};

/** Asks colleagues whether a year shall be public like this. */
export function YearDialog({ words, year, complete = true, onEnd, children }: YearDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const { ask, asked, failed } = t().publishing.dialog;
  return (
    <StepDialog
      title={words.title}
      text={words.text}
      action={ask}
      done={asked}
      failed={failed}
      why={null}
      complete={complete}
      work={() => desk.publishing.propose(withYear(desk.publishing.state().standing?.years ?? [], year))}
      onEnd={onEnd}
    >
      {(tried) => children?.(tried)}
    </StepDialog>
  );
}
