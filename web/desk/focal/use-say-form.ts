import { type FormDraft, useFormDraft } from '../hooks/use-form-draft.ts';
import { NOTHING_SAID, type SayForm } from './say-draft.ts';

/** What is being said of one referral. It lies with the other drafts: in memory, over the end of a session, never further. */
export const useSayForm = (referral: string): FormDraft<SayForm> =>
  useFormDraft(referral, 'word', NOTHING_SAID);
