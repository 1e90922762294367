import type { JSX } from 'preact';
import type { FileNote } from '../../../src/casefile/files/custody.ts';
import { notedActs } from '../../../src/casefile/files/noted-acts.ts';
import type { Report } from '../../../src/casefile/report.ts';
import { codeLabel } from '../../shared/code-label.ts';
import { openLabels } from '../../shared/intake/question-field.tsx';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type NoteViewProps = { readonly note: FileNote; readonly report: Report | null };

/** What reviewers noted of a file, and who did last. */
export function NoteView({ note, report }: NoteViewProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().files.note;
  const { verification } = t().triage;
  const acts = notedActs(report, note);
  return (
    <>
      {note.origin === '' ? null : <Written text={note.origin} />}
      <ul>
        <li>{t().files.by[note.capturedBy]}</li>
        <li>
          {verification.source}: {verification.sources[note.source]}
        </li>
        <li>
          {verification.information}: {verification.informations[note.information]}
        </li>
        {acts.length === 0 ? null : (
          <li>{words.shows(acts.map((act) => codeLabel('acts', act, openLabels())).join(', '))}</li>
        )}
      </ul>
      <p class="quiet">{words.by(memberLabel(desk, note.by), formatInstant(note.time))}</p>
    </>
  );
}
