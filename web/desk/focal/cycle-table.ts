import type { CycleEntry, CycleReport } from '../../../src/casefile/referral/cycle-report.ts';
import { codeOfField } from '../dossier/field-in-words.ts';
import { t } from '../text.ts';

/** A report as rows of cells: the caution first, then what each column holds, then a row for each case. */
export function cycleTable({ entries }: CycleReport, first: string, last: string): readonly string[][] {
  const words = t().focal.cycle;
  const { columns } = words;
  const names = Object.values(columns);
  const caution = [words.heading(first, last), ...names.slice(1).map(() => '')];
  return [caution, names, ...entries.map(rowOf)];
}

function rowOf(entry: CycleEntry): string[] {
  const { cycle } = t().focal;
  const { annexes, types, replies } = t().news;
  const codes = (field: keyof CycleEntry['answers']): string =>
    entry.answers[field].map((code) => codeOfField(field, code)).join(', ');
  const cells: Readonly<Record<keyof typeof cycle.columns, string>> = {
    annex: annexes[entry.annex],
    mark: plain(entry.mark),
    country: codes('country'),
    bodies: codes('bodies'),
    contact: entry.contact ?? '',
    acts: codes('acts'),
    when: entry.when ?? '',
    perpetrators: codes('perpetrators'),
    names: entry.names ?? cycle.notNamed,
    government: entry.governmentMayLearnNames ? cycle.yes : cycle.no,
    paragraph: entry.paragraph ?? '',
    communications: entry.communications
      .map(({ type, reference, date }) => [types[type], reference, date].filter(Boolean).join(' '))
      .join('; '),
    replies: entry.replies.map(({ reply, date }) => `${replies[reply]} ${date}`).join('; '),
    reported: entry.reported
      .map(({ symbol, paragraph }) => [symbol, paragraph].filter(Boolean).join(' '))
      .join('; '),
    sent: entry.sent,
    until: entry.consentUntil,
  };
  return Object.values(cells);
}

/** A mark without what keeps it in order on a page. */
const plain = (mark: string): string => mark.replace(/[\u2066\u2069]/g, '');

/** The same for programs: codes, no words of a language. */
export const cycleJson = (report: CycleReport, first: string, last: string): string =>
  `${JSON.stringify(
    {
      version: 1,
      first,
      last,
      entries: report.entries.map((entry) => ({ ...entry, mark: plain(entry.mark) })),
    },
    null,
    2,
  )}\n`;
