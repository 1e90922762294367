import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { t } from '../text.ts';

/** The headings of the parts of a referral, by their ids. */
const PARTS = ['focal-dossier', 'focal-news', 'focal-say'] as const;
type Part = (typeof PARTS)[number];

/** Ways down a long page. They are no links: an address would tell what was looked at. */
export function PartWays(): JSX.Element {
  const { dossier, news, say, parts } = t().focal;
  const names: Readonly<Record<Part, string>> = {
    'focal-dossier': dossier,
    'focal-news': news.title,
    'focal-say': say.title,
  };
  return (
    <nav class="actions focal__ways" aria-label={parts}>
      {PARTS.map((part) => (
        <Button key={part} small kind="quiet" onPress={() => goTo(part)}>
          {names[part]}
        </Button>
      ))}
    </nav>
  );
}

function goTo(part: Part): void {
  const heading = document.getElementById(part);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
