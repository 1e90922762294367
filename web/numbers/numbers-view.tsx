import type { JSX } from 'preact';
import { Notice } from '../shared/kit/notice.tsx';
import { n } from '../shared/numbers/words.ts';
import type { CheckedNumbers } from './check-numbers.ts';
import { YearSection } from './year-section.tsx';

/** What a team published, after how to read it. */
export function NumbersView({ numbers: { team, years } }: { readonly numbers: CheckedNumbers }): JSX.Element {
  const words = n();
  if (years === 'none' || years === 'lapsed') {
    return (
      <Notice>
        <p>{words[years]}</p>
      </Notice>
    );
  }
  return (
    <>
      <p>{words.lead(team.name)}</p>
      <Notice tone="caution" title={words.reading.title}>
        <ul>
          {[...words.reading.items, words.rule].map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Notice>
      <p class="quiet">{words.signed}</p>
      {years.map((year) => (
        <YearSection key={year.year} year={year} />
      ))}
    </>
  );
}
