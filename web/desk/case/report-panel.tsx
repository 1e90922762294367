import type { JSX } from 'preact';
import type { CaseState } from '../../../src/casefile/case-state.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { countryName } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { t } from '../text.ts';
import { dateInWords } from './date-in-words.ts';
import { ReportAnswers } from './report-answers.tsx';

/** The report as it was sent: every section, in the order in which one reads. */
export function ReportPanel({ state }: { readonly state: CaseState }): JSX.Element | null {
  const { report, language } = state;
  const words = t().report;
  if (report === null) return null;
  return (
    <article class="report">
      <h3 class="visually-hidden">{words.title}</h3>
      {report.path === 'full' ? null : (
        <Notice>
          <p>{words[report.path]}</p>
        </Notice>
      )}
      <Section title={words.danger} coded={t().codes.danger[report.danger]} />
      <Section title={words.narrative} text={report.narrative} language={language} />
      <Section title={words.when} coded={dateInWords(report.date)} />
      <Section
        title={words.where}
        coded={countryName(report.place.country)}
        text={report.place.detail}
        language={language}
      />
      <Section title={words.cooperation} text={report.cooperation} language={language} />
      <Section title={words.link} text={report.link} language={language} />
      <ReportAnswers report={report} language={language} />
    </article>
  );
}

type SectionProps = {
  readonly title: string;
  /** The desk's own words. */
  readonly coded?: string;
  /** The reporter's. */
  readonly text?: string;
  readonly language?: string;
};

function Section({ title, coded = '', text = '', language = '' }: SectionProps): JSX.Element {
  return (
    <section class="report__section">
      <h4 class="report__title">{title}</h4>
      {coded === '' ? null : <p>{coded}</p>}
      {text === '' ? null : <Written text={text} language={language} />}
      {coded === '' && text === '' ? <p class="quiet">{t().report.empty}</p> : null}
    </section>
  );
}
