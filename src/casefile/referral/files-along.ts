import type { ConsentState } from '../consent/consent-state.ts';
import { type Standing, type StandingAt, standingOfFile } from '../consent/standing.ts';
import type { DossierDocument } from '../dossier/dossier-document.ts';
import { readDossierDocument } from '../dossier/dossier-document.ts';
import { type HeldFile, namedAs } from '../files/held-file.ts';
import { filesFormOf } from '../routing/destination.ts';
import type { DossierFacts } from './referral-event.ts';

type Listed = DossierDocument['evidence'][number];

/** A file that goes along with a dossier, with what the dossier says of it. `named`: the id under which a consent names it. */
export interface FileAlong {
  readonly id: string;
  readonly named: string;
  readonly listed: Listed;
}

/** The files that go along, each with its line in the document; none where they are only listed. */
export const filesAlong = (
  { files = [] }: Pick<DossierFacts, 'files'>,
  { evidence }: Pick<DossierDocument, 'evidence'>,
): readonly FileAlong[] =>
  files.flatMap((file, at) => {
    const listed = evidence[at];
    return listed === undefined ? [] : [{ ...file, listed }];
  });

/** Whether the files that a dossier lists go along, and are not only listed. Off the portal they do where they can be sealed for a key. */
export const doFilesGo = ({ files, outside }: Pick<DossierFacts, 'files' | 'outside'>): boolean =>
  files !== undefined && (outside === undefined || filesFormOf(outside.format) !== null);

/** Whether a line of a dossier is about this file of the case. One that two have to open goes nowhere. */
export const isListedAs = (
  { item: { mediaType, bytes, copyHash, lock } }: HeldFile,
  listed: Listed,
): boolean =>
  lock === undefined && mediaType === listed.mediaType && bytes === listed.bytes && copyHash === listed.hash;

/** Whether every file that goes along with a dossier is a file of the case, as the dossier lists it. */
export const areFilesOfCase = (
  dossier: Pick<DossierFacts, 'files' | 'content'>,
  held: readonly HeldFile[],
): boolean => {
  if (dossier.files === undefined) return true;
  const document = readDossierDocument(dossier.content);
  if (document?.evidence.length !== dossier.files.length) return false;
  return filesAlong(dossier, document).every(({ id, named, listed }) =>
    held.some((file) => file.item.id === id && namedAs(file) === named && isListedAs(file, listed)),
  );
};

/** How the first file stands that may not go along to a destination on a day; null where all may. */
export const firstForbidden = (
  { files = [] }: Pick<DossierFacts, 'files'>,
  consent: ConsentState | null,
  at: Required<StandingAt>,
): Standing | null =>
  files.map(({ named }) => standingOfFile(consent, named, at)).find((stands) => stands !== 'granted') ?? null;
