import { type DossierChoices, FIRST_CHOICES } from '../../../src/casefile/dossier/dossier-choices.ts';
import { type FormDraft, useFormDraft } from '../hooks/use-form-draft.ts';
import { type FileLabels, NO_LABELS } from './file-labels.ts';

/** What a reviewer decided and typed for one dossier. Names are no part of it: they are opened anew each time. */
type DossierWork = { readonly choices: DossierChoices; readonly labels: FileLabels };

const NOTHING_DONE: DossierWork = { choices: FIRST_CHOICES, labels: NO_LABELS };

/** The work on a dossier of a case for one destination, kept among the drafts of the case. */
export const useDossierWork = (caseId: string, destination: string): FormDraft<DossierWork> =>
  useFormDraft(caseId, `dossier:${destination}`, NOTHING_DONE);
