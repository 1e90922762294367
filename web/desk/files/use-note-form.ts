import type { FileNote } from '../../../src/casefile/files/custody.ts';
import { useDraft } from '../hooks/use-draft.ts';

/** A note on a file as it is filled in: nothing is chosen before somebody has noted it. */
export type NoteForm = {
  readonly origin: string;
  readonly capturedBy: FileNote['capturedBy'] | '';
  readonly source: FileNote['source'] | '';
  readonly information: FileNote['information'] | '';
  readonly acts: readonly number[];
};

/** `upon`: sequence of the note that stood when the filling in began; null where none did. */
type KeptForm = NoteForm & { readonly upon: number | null };

export type NoteFormHandle = {
  readonly form: NoteForm;
  /** Whether a colleague noted something since it was begun. */
  readonly isOvertaken: boolean;
  readonly write: (change: Partial<NoteForm>) => void;
  readonly clear: () => void;
};

const NOTHING: NoteForm = { origin: '', capturedBy: '', source: '', information: '', acts: [] };

/** What is being noted of one file of a case, from what stands on; kept among the drafts of the case. */
export function useNoteForm(caseId: string, item: string, note: FileNote | null): NoteFormHandle {
  const { draft, write } = useDraft(caseId, `file-note:${item}`);
  const standing = note?.sequence ?? null;
  const { upon, ...form } = draft.text === '' ? beginning(note) : (JSON.parse(draft.text) as KeptForm);
  return {
    form,
    isOvertaken: upon !== standing,
    write: (change) => {
      const next = JSON.stringify({ upon, ...form, ...change } satisfies KeptForm);
      // What says no more than what stands is no draft.
      write(next === JSON.stringify(beginning(note)) ? '' : next);
    },
    clear: () => write(''),
  };
}

const beginning = (note: FileNote | null): KeptForm => {
  if (note === null) return { upon: null, ...NOTHING };
  const { sequence: upon, origin, capturedBy, source, information, acts } = note;
  return { upon, origin, capturedBy, source, information, acts };
};
