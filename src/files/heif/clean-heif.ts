import { piecesWithCuts } from '../cut.ts';
import type { Source } from '../source.ts';
import type { Piece } from '../splice.ts';
import { heifCuts } from './heif-cuts.ts';

/** A HEIF or AVIF of the same length: the picture's data where it was, its description anew, zeros elsewhere. */
export const cleanHeif = async (source: Source): Promise<readonly Piece[]> =>
  piecesWithCuts(source.bytes, (await heifCuts(source)).cuts);
