import type { JSX } from 'preact';
import type { CaseState } from '../../../src/casefile/case-state.ts';
import { isDistressing, isFolded } from '../../../src/casefile/distressing.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { countryName } from '../names.ts';
import { FoldedWords } from '../parts/folded-words.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { dateInWords } from './date-in-words.ts';
import { ReportAnswers } from './report-answers.tsx';

export type ReportPanelProps = {
  readonly state: CaseState;
  /** Whether the member has asked for words that are folded. */
  readonly unfolded: boolean;
  readonly onFold: () => void;
};

/** The report as it was sent: every section, in the order in which one reads. Only its story is ever folded. */
export function ReportPanel({ state, unfolded, onFold }: ReportPanelProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const { report, language } = state;
  const words = t().report;
  if (report === null) return null;
  const folded = report.narrative !== '' && isFolded(desk.folding(), isDistressing(report));
  const story = <Section title={words.narrative} text={report.narrative} language={language} />;
  return (
    <article class="report">
      <h3 class="visually-hidden">{words.title}</h3>
      {report.path === 'full' ? null : (
        <Notice>
          <p>{words[report.path]}</p>
        </Notice>
      )}
      <Section title={words.danger} coded={t().codes.danger[report.danger]} />
      {folded ? (
        <section class="report__section" aria-label={words.narrative}>
          <h4 class="report__title">{words.narrative}</h4>
          <FoldedWords report={report} open={unfolded} onToggle={onFold}>
            <Written text={report.narrative} language={language} />
          </FoldedWords>
        </section>
      ) : (
        story
      )}
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
