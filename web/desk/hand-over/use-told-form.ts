import { NOTHING_SAID, type SayForm } from '../focal/say-draft.ts';
import { useDraft } from '../hooks/use-draft.ts';

/** What was said about a dossier, and by whom (or to whom) on which day, as it is typed. */
export type ToldForm = SayForm & { readonly teller: string; readonly day: string };

const NOTHING_TOLD: ToldForm = { ...NOTHING_SAID, teller: '', day: '' };

export type ToldFormHandle = {
  readonly form: ToldForm;
  readonly write: (change: Partial<ToldForm>) => void;
  readonly clear: () => void;
};

/** What is being written down about one dossier of a case, kept among the drafts of the case. */
export function useToldForm(caseId: string, dossier: string): ToldFormHandle {
  const { draft, write } = useDraft(caseId, `told:${dossier}`);
  const form = draft.text === '' ? NOTHING_TOLD : (JSON.parse(draft.text) as ToldForm);
  return {
    form,
    write: (change) => {
      const next = { ...form, ...change };
      write(Object.values(next).some((each) => each.trim() !== '') ? JSON.stringify(next) : '');
    },
    clear: () => write(''),
  };
}
