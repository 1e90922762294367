import { detectKind } from './detect-kind.ts';
import { FileError, type FileErrorCode } from './file-error.ts';
import type { FileKind } from './file-kind.ts';
import { cleanFilm } from './film/clean-film.ts';
import type { Finding } from './finding.ts';
import { cleanHeif } from './heif/clean-heif.ts';
import { cleanJpeg } from './jpeg/clean-jpeg.ts';
import { whatBetrays } from './look.ts';
import { cleanPng } from './png/clean-png.ts';
import type { Source } from './source.ts';
import { type Piece, spliced } from './splice.ts';
import { cleanWebp } from './webp/clean-webp.ts';

/** Why there is no copy: no way is known for this kind, the file stops its reader, or something would have been left in. */
export type NotCleanable = 'kind' | 'left-over' | FileErrorCode;

/** A copy that shows the same and betrays nothing that can be found here, and what it lost; or why there is none. */
export type CleanResult =
  | {
      readonly outcome: 'cleaned';
      readonly kind: FileKind;
      readonly copy: Source;
      readonly loses: readonly Finding[];
    }
  | {
      readonly outcome: 'not-cleanable';
      readonly kind: FileKind;
      readonly reason: NotCleanable;
      readonly finds: readonly Finding[];
    };

type Clean = (source: Source) => Promise<readonly Piece[]>;

const CLEANERS: Partial<Readonly<Record<FileKind, Clean>>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  heif: cleanHeif,
  avif: cleanHeif,
  mp4: cleanFilm,
  mov: cleanFilm,
  m4a: cleanFilm,
  text: (source) => Promise.resolve([{ from: 0, to: source.bytes }]),
};

/**
 * The copy of a file without what it betrays. Pictures and films are never computed anew: the copy is made of ranges of the
 * original, read as they are asked for, so it takes no memory of its own. The copy is looked at before it is handed out:
 * whatever is found in it makes it `left-over`. Like `whatBetrays` it never rejects for what the file holds.
 */
export async function cleanCopy(source: Source): Promise<CleanResult> {
  const finds = await whatBetrays(source);
  let kind: FileKind = 'unknown';
  try {
    kind = (await detectKind(source)).kind;
    const clean = CLEANERS[kind];
    if (!clean) return { outcome: 'not-cleanable', kind, reason: 'kind', finds };
    const copy = spliced(source, await clean(source));
    const left = await whatBetrays(copy);
    return left.length === 0
      ? { outcome: 'cleaned', kind, copy, loses: finds }
      : { outcome: 'not-cleanable', kind, reason: 'left-over', finds };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { outcome: 'not-cleanable', kind, reason: error.code, finds };
  }
}
