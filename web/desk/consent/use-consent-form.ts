import type { LiveConsent } from '../../../src/casefile/consent/live-consent.ts';
import type { Switches } from '../../../src/casefile/consent/switches.ts';
import { type FormDraft, useFormDraft } from '../hooks/use-form-draft.ts';
import { EMPTY_WORD, type WordDraft } from './by-word-fields.tsx';

type Choices = {
  readonly switches: Switches;
  readonly destinations: readonly string[];
  readonly files: readonly string[];
};

/** What somebody said that they allow, and how a member heard it, as it is filled in. */
export type ConsentForm = Choices & { readonly heard: WordDraft };

/** `upon`: the consents on top of which it was chosen. */
type KeptForm = { readonly chosen: Choices & { readonly upon: string }; readonly heard: WordDraft };

/**
 * It begins at what holds, and lies among the drafts of the case. Once something else holds, what was chosen on top of the
 * older consent counts no more, so that nothing is widened unasked; what was typed stays.
 */
export function useConsentForm(caseId: string, live: LiveConsent | null): FormDraft<ConsentForm> {
  const standing = {
    upon: [...(live?.hashes ?? []), ...(live?.narrowedBy ?? [])].join(' '),
    switches: live?.switches ?? {},
    destinations: live?.destinations ?? [],
    files: live?.files ?? [],
  };
  const kept = useFormDraft<KeptForm>(caseId, 'form:consent', { chosen: standing, heard: EMPTY_WORD() });
  const chosen = kept.form.chosen.upon === standing.upon ? kept.form.chosen : standing;
  return {
    form: { ...chosen, heard: kept.form.heard },
    write: ({ heard = kept.form.heard, ...choices }) =>
      kept.write({ chosen: { ...chosen, ...choices }, heard }),
    clear: kept.clear,
  };
}
