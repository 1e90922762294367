import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../draft.ts';
import type { Path } from '../journey.ts';
import { loadSealer } from '../load-sealer.ts';
import type { ReportSize } from '../report-size.ts';

/** How much room the words take; null until the readers are verified, on whose number it depends. */
export function useReportSize(
  draft: Draft,
  path: Path,
  complete: boolean,
  onFault: (error: unknown) => void,
): ReportSize | null {
  const [size, setSize] = useState<ReportSize | null>(null);
  useEffect(() => {
    if (!complete) return;
    let current = true;
    const measure = async (): Promise<void> => {
      const { sizeOfReport } = await loadSealer();
      const measured = await sizeOfReport({ draft, path });
      if (current) setSize(measured);
    };
    measure().catch(onFault);
    return () => {
      current = false;
    };
  }, [draft, path, complete, onFault]);
  return complete ? size : null;
}
