import type { Entry } from '../../src/casefile/entry.ts';
import { EMPTY_DRAFT, type Report } from '../../src/casefile/report.ts';

/** An invented report, as it would be opened. Nothing here is about anyone. */
export interface InventedReport {
  readonly language: string;
  readonly sent: string;
  readonly filed: string;
  readonly report: Report;
  /** Where a member entered it. */
  readonly entered?: { readonly by: string; readonly entry: Entry };
}

type Invented = Partial<Omit<Report, 'place'>> & { readonly country: string; readonly detail?: string };

const reportOf = ({ country, detail = '', ...rest }: Invented): Report => ({
  ...EMPTY_DRAFT,
  danger: 'ongoing',
  ...rest,
  place: { country, detail },
});

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(
  3,
);

export const LONG_NARRATIVE: string = [
  'On the morning after I came back from the session in Geneva, four people in plain clothes waited at the gate of my house.',
  'They took my telephone and my passport. They asked who had paid for the journey and which names I had given to “the foreigners”.',
  'Two of them came back on the third day. My brother was called to an office the same week and told that his licence “could be looked at again”.',
  `A word that does not break: ${LONG_WORD}.`,
  ...Array.from(
    { length: 60 },
    (_, at) =>
      `Paragraph ${at + 1}: what was said, by whom, and who else was present, as exactly as I remember it.`,
  ),
  'This is the last sentence of the report: ∎',
].join('\n\n');

/** In several languages, scripts and degrees of danger. */
export const INVENTED_REPORTS: readonly InventedReport[] = [
  {
    language: 'en',
    sent: '2026-11-20T08Z',
    filed: '2026-11-20T09:12:40Z',
    report: reportOf({
      country: 'XK',
      detail: 'The airport of the capital, departures hall',
      danger: 'within-48-hours',
      narrative: LONG_NARRATIVE,
      date: { precision: 'day', value: '2026-11-18' },
      cooperation: 'I spoke at a side event of the Human Rights Council in September.',
      link: 'The officer who questioned me read out a sentence from my statement.',
    }),
  },
  {
    language: 'ar',
    sent: '2026-11-21T17Z',
    filed: '2026-11-21T18:02:03Z',
    report: reportOf({
      country: 'unknown',
      danger: 'now',
      path: 'quick',
      narrative:
        'أخذوا زميلتي من مكتبها هذا الصباح بعد أن أرسلت تقريرا إلى لجنة مناهضة التعذيب.\nلا نعرف أين هي الآن. They said “come with us” and nothing else.\nنرجو الرد سريعا.',
      cooperation: '',
    }),
  },
  {
    language: 'zh',
    sent: '2026-11-19T02Z',
    filed: '2026-11-19T03:30:00Z',
    report: reportOf({
      country: 'prefer-not-to-say',
      danger: 'ongoing',
      narrative:
        '我在普遍定期审议会议之前被阻止登机。边防人员没有给出任何理由，护照被没收。之后每天都有人守在门口。',
      date: { precision: 'month', value: '2026-10' },
      link: '边防人员提到了我提交的材料。',
    }),
  },
  {
    language: 'fr',
    sent: '2026-11-10T11Z',
    filed: '2026-11-10T12:45:10Z',
    report: reportOf({
      country: 'CI',
      danger: 'past',
      narrative: 'Notre association a été radiée trois semaines après le dépôt du rapport alternatif.',
      date: { precision: 'year', value: '2025' },
    }),
  },
  {
    language: 'es',
    sent: '2026-11-12T20Z',
    filed: '2026-11-12T21:00:59Z',
    report: reportOf({
      country: 'BO',
      danger: 'within-days',
      narrative: '',
      cooperation:
        'Envié una comunicación a la Relatora Especial sobre defensores. La audiencia es el viernes.',
      link: 'El fiscal citó la comunicación en la acusación.',
    }),
  },
  {
    language: 'en',
    sent: '2026-11-22T06Z',
    filed: '2026-11-22T06:40:00Z',
    report: reportOf({
      country: 'GB',
      detail: '<img src=x onerror="document.title=\'run\'"> http://example.invalid/ javascript:alert(1)',
      danger: 'prefer-not-to-say',
      narrative: '<script>document.title = "run"</script> & <b>not bold</b>',
    }),
  },
];
