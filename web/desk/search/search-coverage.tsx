import type { JSX } from 'preact';
import { language } from '../../shared/i18n.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useChanges } from '../hooks/use-changes.ts';
import { t } from '../text.ts';
import { useIndex } from './index-context.ts';

/** A case's first event is always padded to this size. */
const LEAST_BYTES_A_CASE = 128 * 1024;

/** Of how many cases more than the card is searched, for nobody should take a search for whole that is not. */
export function SearchCoverage(): JSX.Element | null {
  const index = useIndex();
  useChanges(index);
  const words = t().queue.search;
  const { searched, unreadable, all, waiting } = index.coverage();
  if (all === 0) return null;
  return (
    <div class="coverage">
      <p class="coverage__words">
        {searched === all ? words.whole(all) : words.coverage(searched, all)}
        {unreadable > 0 ? ` · ${words.unreadable(unreadable)}` : ''}
      </p>
      {waiting > 0 ? (
        <>
          <Button kind="quiet" small onPress={index.readOn}>
            {words.readOn(waiting)}
          </Button>
          <p class="coverage__words">{words.readOnHint(loadOf(waiting))}</p>
        </>
      ) : null}
    </div>
  );
}

const loadOf = (cases: number): string =>
  new Intl.NumberFormat(language().formats, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 0,
  }).format(Math.ceil((cases * LEAST_BYTES_A_CASE) / 1_000_000));
