import type { Report } from '../../../src/casefile/report.ts';
import { language } from '../../shared/i18n.ts';
import { t } from '../text.ts';

const OPTIONS = {
  day: { dateStyle: 'long' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
} as const;

/** A reported date, never more exact than it was told. One that is no date is shown as it stands. */
export function dateInWords({ precision, value }: Report['date']): string {
  if (precision === 'unknown' || precision === 'prefer-not-to-say') return t().codes.date[precision];
  const first = new Date(value.padEnd(10, '-01'));
  if (Number.isNaN(first.getTime())) return value;
  return new Intl.DateTimeFormat(language().formats, { ...OPTIONS[precision], timeZone: 'UTC' }).format(
    first,
  );
}
