import { language } from '../../shared/i18n.ts';
import { useChanges } from '../hooks/use-changes.ts';
import { useSurroundings } from '../surroundings.ts';
import { type EntryForm, emptyForm } from './entry-form.ts';

export type EntryFormHandle = {
  readonly form: EntryForm;
  readonly write: (change: Partial<EntryForm>) => void;
  readonly clear: () => void;
};

const NO_CASE = '';

/** The report that is being entered. It lies with the other drafts: in memory, over the end of a session, never further. */
export function useEntryForm(): EntryFormHandle {
  const { drafts } = useSurroundings();
  useChanges(drafts);
  const { text } = drafts.of(NO_CASE, 'entry');
  const form = text === '' ? emptyForm(language().tag) : (JSON.parse(text) as EntryForm);
  return {
    form,
    write: (change) => drafts.write(NO_CASE, 'entry', JSON.stringify({ ...form, ...change })),
    clear: () => drafts.write(NO_CASE, 'entry', ''),
  };
}
