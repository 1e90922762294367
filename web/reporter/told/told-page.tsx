import type { JSX } from 'preact';
import { formatDay } from '../../shared/format.ts';
import { language } from '../../shared/i18n.ts';
import { isolated } from '../../shared/isolated.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { routeWords } from '../../shared/route-words.ts';
import { ToldBody } from '../../shared/told/told-body.tsx';
import { toldLines } from '../../shared/told/told-lines.ts';
import type { Telling } from '../conversation.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';
import { told as w } from '../told-words.ts';

export type ToldPageProps = PageProps & { readonly telling: Telling; readonly onBack: () => void };

/** What was done with the report, as far as the team tells it; and what cannot be called back. */
export function ToldPage({ telling, ...props }: ToldPageProps): JSX.Element {
  const words = w();
  const speech = { language: language(), words, routes: routeWords() };
  return (
    <Page key="told" {...props} title={words.title}>
      <p>{words.intro}</p>
      {telling.newer ? (
        <Notice tone="caution">
          <p>{words.newer}</p>
        </Notice>
      ) : null}
      {telling.told.length === 0 ? <p>{words.none}</p> : null}
      {telling.told.map(({ document, label, day, fromList }) => {
        const lines = toldLines(document, speech);
        return (
          <section class="card block" key={document.referral} aria-label={lines.name}>
            <h2>{lines.name}</h2>
            <ToldBody told={lines} words={words} />
            <p class="quiet">{words.toldBy(isolated(label), formatDay(day))}</p>
            {fromList ? null : <p class="quiet">{t().mailbox.notListed}</p>}
          </section>
        );
      })}
      <p>{words.visible}</p>
      <p>{words.recall}</p>
    </Page>
  );
}
