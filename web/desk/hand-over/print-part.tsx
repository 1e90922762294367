import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WrittenDossier } from '../../../src/casefile/dossier/written/write-dossier.ts';
import { Button } from '../../shared/kit/button.tsx';
import { t } from '../text.ts';
import { leavePaper, putOnPaper } from './on-paper.ts';
import { PrintSheet } from './print-sheet.tsx';

/** What is printed, and the way to print it alone. */
export function PrintPart({ written }: { readonly written: WrittenDossier }): JSX.Element {
  const words = t().handOver.ready;
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const own = sheet.current;
    if (own === null) return undefined;
    putOnPaper(own);
    return () => leavePaper(own);
  }, []);
  const print = (): void => {
    if (sheet.current !== null) putOnPaper(sheet.current);
    window.print();
  };
  return (
    <>
      <div class="actions">
        <Button small onPress={print}>
          {words.print}
        </Button>
      </div>
      <p class="quiet">{words.printLead}</p>
      <PrintSheet written={written} sheetRef={sheet} />
    </>
  );
}
