import { wordsForCode } from '../../problem.ts';
import { t } from '../../text.ts';
import { faultLabels } from './fault-labels.ts';
import type { JudgedRow } from './judge-rows.ts';
import type { SentRow } from './send-rows.ts';

const headOf = (): string[] => {
  const { report } = t().elsewhere.table;
  return [report.row, report.column, report.value, report.what];
};

/** Everything that was not understood or is not sent, a line each, under a head: the head alone where nothing was. */
export function problemsOf(judged: readonly JudgedRow[]): string[][] {
  const { report, why } = t().elsewhere.table;
  const lines = judged.flatMap(({ row, notes, fate, faults }) => {
    const number = String(row.number);
    return [
      ...(fate === 'ready' ? [] : [[number, '', faultLabels(faults).join(' | '), report[fate]]]),
      ...notes.map(({ column, value, why: reason }) => [number, column, value, why[reason]]),
    ];
  });
  return [headOf(), ...lines];
}

/** What became of each row of a run, and what of those that were never tried. */
export function outcomeOf(judged: readonly JudgedRow[], rows: readonly SentRow[]): string[][] {
  const { report } = t().elsewhere.table;
  const tried = new Set(rows.map(({ number }) => number));
  const others = judged.filter(({ row }) => !tried.has(row.number));
  return [
    ...problemsOf(others),
    ...rows.map((row) => [String(row.number), '', '', outcomeInWords(row, report)]),
  ];
}

type ReportWords = ReturnType<typeof t>['elsewhere']['table']['report'];

function outcomeInWords({ state, code }: SentRow, report: ReportWords): string {
  switch (state) {
    case 'sent':
    case 'unsure':
      return report[state];
    case 'refused':
      return report.refused(wordsForCode(code ?? '') ?? code ?? '');
    case 'waiting':
    case 'under-way':
    case 'not-sent':
      return report['not-sent'];
  }
}
