import { useChanges } from '../hooks/use-changes.ts';
import { useSurroundings } from '../surroundings.ts';
import { NOTHING_SAID, type SayForm } from './say-draft.ts';

export type SayFormHandle = {
  readonly form: SayForm;
  readonly write: (change: Partial<SayForm>) => void;
  readonly clear: () => void;
};

/** What is being said of one referral. It lies with the other drafts: in memory, over the end of a session, never further. */
export function useSayForm(referral: string): SayFormHandle {
  const { drafts } = useSurroundings();
  useChanges(drafts);
  const { text } = drafts.of(referral, 'word');
  const form = text === '' ? NOTHING_SAID : (JSON.parse(text) as SayForm);
  return {
    form,
    write: (change) => drafts.write(referral, 'word', JSON.stringify({ ...form, ...change })),
    clear: () => drafts.write(referral, 'word', ''),
  };
}
