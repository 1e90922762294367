import type { PublishedYear } from '../../../src/casefile/statistics/published.ts';
import type { PublishingState } from '../../../src/casefile/statistics/publishing-state.ts';

/** A year that a proposal changes, and how. */
export type ChangedYear = {
  readonly how: 'becomesPublic' | 'losesTables' | 'isWithdrawn';
  readonly year: PublishedYear;
};

/** What a proposal changes of what is public; nothing where it is to be signed again as it is. */
export const changedYears = ({ standing, proposal }: PublishingState): readonly ChangedYear[] =>
  (proposal?.years ?? []).flatMap((year): readonly ChangedYear[] => {
    const before = standing?.years.find((each) => each.year === year.year);
    if (JSON.stringify(before) === JSON.stringify(year)) return [];
    if (year.state === 'withdrawn') return [{ how: 'isWithdrawn', year }];
    return [{ how: before === undefined ? 'becomesPublic' : 'losesTables', year }];
  });
