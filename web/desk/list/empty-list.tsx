import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { t } from '../text.ts';

export type EmptyListProps = {
  /** While the first look is under way nobody knows whether there are cases. */
  readonly loading: boolean;
  readonly hidesAll: boolean;
  readonly onShowAll: () => void;
};

/** What stands where the cases would: what is being done, or what will happen here. */
export function EmptyList({ loading, hidesAll, onShowAll }: EmptyListProps): JSX.Element {
  const words = t().cases;
  if (loading) {
    return (
      <div class="list-empty">
        <Progress label={words.loading} />
      </div>
    );
  }
  if (hidesAll) {
    return (
      <div class="list-empty">
        <p class="list-empty__title">{words.nothing.title}</p>
        <p>{words.nothing.text}</p>
        <Button kind="second" small onPress={onShowAll}>
          {words.nothing.clear}
        </Button>
      </div>
    );
  }
  return (
    <div class="list-empty">
      <p class="list-empty__title">{words.empty.title}</p>
      <p>{words.empty.text}</p>
      <p>{words.empty.how}</p>
      <p class="quiet">{words.empty.who}</p>
    </div>
  );
}
