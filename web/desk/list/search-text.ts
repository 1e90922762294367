import type { CardDocument } from '../../../src/casefile/case-card.ts';
import { foldText } from '../../../src/casefile/fold-text.ts';

/** The words of a query, each of which has to be found. */
export const searchWords = (query: string): string[] =>
  foldText(query)
    .split(/\s+/u)
    .filter((word) => word !== '');

export type TextOfCard = (card: CardDocument) => string;

const CARDS_A_SLICE = 500;

/** Prepares cards before anyone searches, in slices that never hold the page up. Gives how to stop. */
export function prepareTexts(cards: readonly CardDocument[], textOf: TextOfCard): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const sliceFrom = (at: number): void => {
    for (const card of cards.slice(at, at + CARDS_A_SLICE)) textOf(card);
    if (at + CARDS_A_SLICE < cards.length) timer = setTimeout(sliceFrom, 0, at + CARDS_A_SLICE);
  };
  timer = setTimeout(sliceFrom, 0, 0);
  return () => clearTimeout(timer);
}

/** Keeps what is searched of each card until the card is replaced. */
export function rememberTexts(textOf: TextOfCard): TextOfCard {
  const texts = new WeakMap<CardDocument, string>();
  return (card) => {
    let text = texts.get(card);
    if (text === undefined) texts.set(card, (text = foldText(textOf(card))));
    return text;
  };
}
