import { detectKind } from './detect-kind.ts';
import { FileError } from './file-error.ts';
import type { FileKind } from './file-kind.ts';
import { lookAtFilm } from './film/look-film.ts';
import type { Finding } from './finding.ts';
import { type Gathered, gather } from './gather.ts';
import { lookAtHeif } from './heif/look-heif.ts';
import { lookAtJpeg } from './jpeg/look-jpeg.ts';
import { lookAtOffice } from './office/look-office.ts';
import { lookAtPdf } from './pdf/look-pdf.ts';
import { lookAtPng } from './png/look-png.ts';
import type { Source } from './source.ts';
import { lookAtWebp } from './webp/look-webp.ts';

type Look = (source: Source, into: Gathered) => Promise<void>;

const PICTURES: Partial<Readonly<Record<FileKind, Look>>> = {
  jpeg: lookAtJpeg,
  png: lookAtPng,
  webp: lookAtWebp,
};

// Only pictures are looked into inside another file: nothing can be nested without an end.
async function lookAtPicture(source: Source, into: Gathered): Promise<void> {
  const { kind } = await detectKind(source);
  await PICTURES[kind]?.(source, into);
}

const lookAtOfficeFile: Look = (source, into) => lookAtOffice(source, into, lookAtPicture);

const LOOKS: Partial<Readonly<Record<FileKind, Look>>> = {
  ...PICTURES,
  heif: lookAtHeif,
  avif: lookAtHeif,
  mp4: lookAtFilm,
  mov: lookAtFilm,
  m4a: lookAtFilm,
  pdf: lookAtPdf,
  docx: lookAtOfficeFile,
  xlsx: lookAtOfficeFile,
  pptx: lookAtOfficeFile,
  odf: lookAtOfficeFile,
  text: () => Promise.resolve(),
};

/**
 * What a file betrays beside what it shows, the gravest first; an empty list where nothing was found. It never rejects for
 * what the file holds: what cannot be read to its end is the finding `damaged`, a kind or form that is not known `not-looked-into`.
 * The work is bounded whatever the file says of itself.
 */
export async function whatBetrays(source: Source): Promise<readonly Finding[]> {
  const into = gather();
  try {
    const { kind, twoKinds } = await detectKind(source);
    if (twoKinds) into.add('two-kinds');
    const look = LOOKS[kind];
    if (look) await look(source, into);
    else into.add('not-looked-into', kind);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    into.add(error.code === 'damaged' ? 'damaged' : 'not-looked-into');
  }
  return into.all();
}
