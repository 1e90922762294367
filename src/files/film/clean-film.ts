import { type Cut, piecesWithCuts } from '../cut.ts';
import type { Source } from '../source.ts';
import type { Piece } from '../splice.ts';
import { filmCuts, freed } from './film-cuts.ts';

/** A film of the same length in which nothing has moved: what is not picture or sound is free space and zeros. */
export async function cleanFilm(source: Source): Promise<readonly Piece[]> {
  const { boxes, fields, gaps } = await filmCuts(source);
  const cuts: readonly Cut[] = [...boxes.flatMap(({ box }) => freed(box)), ...fields, ...gaps];
  return piecesWithCuts(source.bytes, cuts);
}
