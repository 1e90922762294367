import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Statistics } from '../../../src/casefile/statistics/statistics.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { PublishDialog } from './publish-dialog.tsx';

/** The way from a count to the public: once for each year, and not while something waits. */
export function PublishYear({ statistics }: { readonly statistics: Statistics }): JSX.Element | null {
  const { desk } = useSurroundings();
  const [open, setOpen] = useState(false);
  const { standing, proposal } = desk.publishing.state();
  if (standing?.years.some(({ year }) => year === statistics.year)) {
    return <p class="quiet">{t().publishing.isPublic}</p>;
  }
  if (proposal !== null) return null;
  return (
    <>
      <Button kind="second" onPress={() => setOpen(true)}>
        {t().publishing.publish}
      </Button>
      {open ? <PublishDialog statistics={statistics} onEnd={() => setOpen(false)} /> : null}
    </>
  );
}
