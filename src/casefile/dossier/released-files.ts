import type { CaseState } from '../case-state.ts';
import { standingOfFile } from '../consent/standing.ts';
import { custodyOf } from '../files/custody.ts';
import { namedAs } from '../files/held-file.ts';
import type { HeldItem } from '../files/held-item.ts';
import { notedActs } from '../files/noted-acts.ts';
import type { NotedFile } from './listed-file.ts';
import { withoutNames } from './redact.ts';

/** A file that a reviewer puts into a dossier, by the id of its item, under a label of their own: its name may tell who sent it. */
export interface ChosenFile {
  readonly id: string;
  readonly label: string;
}

interface Destination {
  readonly consentId: string;
}

/**
 * The files that the person lets go to a destination on a day: C11 granted and confirmed for it, and the file named; with it its copies with
 * parts covered. None that two have to open.
 */
export const releasableFiles = (
  { files, consent }: CaseState,
  { consentId: destination }: Destination,
  today: string,
): readonly HeldItem[] =>
  files.held
    .filter(
      (file) =>
        file.item.lock === undefined &&
        standingOfFile(consent, namedAs(file), { today, destination }) === 'granted',
    )
    .map(({ item }) => item);

/** Of the files that a reviewer chose those that may go, in the order in which they came, with all that a dossier can say of them: where they come from is the team's own. */
export const releasedFiles = (
  state: CaseState,
  destination: Destination,
  chosen: readonly ChosenFile[],
  persons: Parameters<typeof withoutNames>[1],
  today: string,
): readonly NotedFile[] =>
  releasableFiles(state, destination, today).flatMap(({ id, mediaType, bytes, copyHash: hash }) => {
    const file = chosen.find((each) => each.id === id);
    if (file === undefined) return [];
    const { note } = custodyOf(state.custody, id);
    const grade = note === null ? null : { source: note.source, information: note.information };
    const label = withoutNames(file.label, persons);
    return [{ label, mediaType, bytes, hash, grade, acts: [...notedActs(state.report, note)] }];
  });
