import type { JSX } from 'preact';
import type { CardDocument } from '../../../src/casefile/case-card.ts';
import { caseName } from '../names.ts';
import { Excerpt } from '../parts/excerpt.tsx';

/** Which case it is, for a list of other things: as its row in the list has it, hard words folded likewise. */
export function CaseName({ card }: { readonly card: CardDocument }): JSX.Element {
  return (
    <>
      <p>{caseName(card)}</p>
      <p class="quiet kept__what">
        <Excerpt card={card} />
      </p>
    </>
  );
}
