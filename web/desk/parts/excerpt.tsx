import type { JSX } from 'preact';
import type { CardDocument } from '../../../src/casefile/case-card.ts';
import { isFolded } from '../../../src/casefile/distressing.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** The front of the words, or why they are folded. */
export function Excerpt({ card }: { readonly card: CardDocument }): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().reading;
  if (card.excerpt === '') return <span class="row__excerpt row__excerpt--none">{t().cases.noWords}</span>;
  if (isFolded(desk.folding(), card.distressing)) {
    return (
      <span class="row__excerpt row__excerpt--none">
        {card.distressing ? words.inList : words.inListByChoice}
      </span>
    );
  }
  return (
    <span class="row__excerpt" dir="auto" lang={card.language}>
      {card.excerpt}
    </span>
  );
}
