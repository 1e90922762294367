import { t } from '../text.ts';

/** The words for who brought a report, seen from the person concerned. */
export function relationLabel(code: string): string {
  const labels: Readonly<Record<string, string>> = t().elsewhere.how.relations;
  return labels[code] ?? code;
}
