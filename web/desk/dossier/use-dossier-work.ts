import { type DossierChoices, FIRST_CHOICES } from '../../../src/casefile/dossier/dossier-choices.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { type FileLabels, NO_LABELS } from './file-labels.ts';

/** What a reviewer decided and typed for one dossier. Names are no part of it: they are opened anew each time. */
type DossierWork = { readonly choices: DossierChoices; readonly labels: FileLabels };

const NOTHING_DONE: DossierWork = { choices: FIRST_CHOICES, labels: NO_LABELS };
const EMPTY = JSON.stringify(NOTHING_DONE);

export type DossierWorkHandle = DossierWork & {
  readonly write: (change: Partial<DossierWork>) => void;
  readonly clear: () => void;
};

/** The work on a dossier of a case for one destination, kept among the drafts of the case. */
export function useDossierWork(caseId: string, destination: string): DossierWorkHandle {
  const { draft, write } = useDraft(caseId, `dossier:${destination}`);
  const work = draft.text === '' ? NOTHING_DONE : (JSON.parse(draft.text) as DossierWork);
  return {
    ...work,
    write: (change) => {
      const next = JSON.stringify({ ...work, ...change });
      write(next === EMPTY ? '' : next);
    },
    clear: () => write(''),
  };
}
