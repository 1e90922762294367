import type { JSX } from 'preact';
import type { News } from '../../../src/casefile/referral/news-document.ts';
import { nameOfDestination } from '../focal/place-in-words.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { newsFacts, newsHead } from './news-in-words.ts';

/** A piece of news about a dossier: what happened, its facts by their names, and what its author adds. */
export function NewsBody({ news }: { readonly news: News }): JSX.Element {
  const { desk } = useSurroundings();
  const facts = newsFacts(news, (place) => nameOfDestination(desk, place));
  return (
    <>
      <p>
        <strong>{newsHead(news)}</strong>
      </p>
      {facts.length === 0 ? null : (
        <dl class="news__facts">
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {news.words === '' ? null : <Written text={news.words} />}
    </>
  );
}
