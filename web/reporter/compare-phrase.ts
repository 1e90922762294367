/** The words as somebody typed them: any case, any white space. */
export const typedWords = (typed: string): string[] =>
  typed
    .normalize('NFKD')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');

/** The places, counted from 1, at which the typed words are not those of the phrase. */
export const wrongPlaces = (typed: readonly string[], phrase: readonly string[]): number[] =>
  phrase.flatMap((word, place) => (typed[place] === word ? [] : [place + 1]));
