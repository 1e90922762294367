import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ImportTable } from './import/import-table.tsx';
import { NewReport } from './new-report.tsx';

const WAYS = ['one', 'table'] as const;

/** Where a member enters what reached the team outside the portal. */
export function ElsewherePage({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const { desk } = useSurroundings();
  const heading = useRef<HTMLHeadingElement>(null);
  const [way, setWay] = useState<(typeof WAYS)[number]>('one');
  const words = t().elsewhere;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const reads = desk.intakeReaders().some(({ id }) => id === desk.me.id);
  return (
    <main>
      <div class="team__inside elsewhere">
        <Button small kind="quiet" onPress={onBack}>
          {words.back}
        </Button>
        <h2 tabIndex={-1} ref={heading}>
          {words.title}
        </h2>
        <p class="quiet">{words.lead}</p>
        {reads ? (
          <Tabs
            label={words.ways.label}
            tabs={WAYS.map((value) => ({ value, label: words.ways[value] }))}
            chosen={way}
            onChoose={setWay}
          >
            {way === 'one' ? <NewReport /> : <ImportTable />}
          </Tabs>
        ) : (
          <Notice tone="caution" title={words.notReader.title}>
            <p>{words.notReader.text}</p>
          </Notice>
        )}
      </div>
    </main>
  );
}
