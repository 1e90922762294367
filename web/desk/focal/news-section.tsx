import type { JSX } from 'preact';
import type { HeldNews } from '../../../src/casefile/referral/referral-state.ts';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { NewsBody } from '../news/news-body.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** What was said of a referral by everybody who has it, the oldest first. */
export function NewsSection({ news }: { readonly news: readonly HeldNews[] }): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().focal.news;
  return (
    <section aria-labelledby="focal-news">
      <h2 id="focal-news" tabIndex={-1}>
        {words.title}
      </h2>
      {news.length === 0 ? <p>{words.none}</p> : null}
      <ol class="kept-list">
        {news.map(({ id, by, said, news: what }) => (
          <li key={id} class="kept">
            <NewsBody news={what} />
            <p class="quiet">{t().news.by(memberLabel(desk, by), formatInstant(said))}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
