import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../shared/kit/notice.tsx';
import { SidePage } from '../parts/side-page.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ImportTable } from './import/import-table.tsx';
import { NewReport } from './new-report.tsx';

const WAYS = ['one', 'table'] as const;

/** Where a member enters what reached the team outside the portal. */
export function ElsewherePage({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const { desk } = useSurroundings();
  const [way, setWay] = useState<(typeof WAYS)[number]>('one');
  const words = t().elsewhere;
  const reads = desk.intakeReaders().some(({ id }) => id === desk.me.id);
  return (
    <SidePage words={words} onBack={onBack}>
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
    </SidePage>
  );
}
