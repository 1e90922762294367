import type { JSX } from 'preact';
import type { CaseExport } from '../../../src/casefile/export-state.ts';
import { t } from '../text.ts';

/** What was wrong with an export, each fault in a line. */
export function ExportFaults({ faults }: Pick<CaseExport, 'faults'>): JSX.Element | null {
  if (faults.length === 0) return null;
  const words = t().exporting;
  return (
    <p>
      <strong>{words.against}</strong> {faults.map((fault) => words.faults[fault]).join(' ')}
    </p>
  );
}
