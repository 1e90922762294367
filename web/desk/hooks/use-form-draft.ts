import type { DraftKind } from '../state/drafts.ts';
import { useDraft } from './use-draft.ts';

export type FormDraft<Form> = {
  readonly form: Form;
  readonly write: (change: Partial<Form>) => void;
  readonly clear: () => void;
};

/**
 * A form as it is filled in, kept among the drafts of a case (`''`: under none). `beginning`: what stands before anybody
 * types. Only what differs from it is kept, so a field that nobody touched follows what stands, and a form that says no
 * more than that is no draft.
 */
export function useFormDraft<Form extends object>(
  caseId: string,
  kind: DraftKind,
  beginning: Form,
): FormDraft<Form> {
  const { draft, write } = useDraft(caseId, kind);
  const form = {
    ...beginning,
    ...(draft.text === '' ? {} : (JSON.parse(draft.text) as Partial<Form>)),
  };
  const standing = new Map<string, unknown>(Object.entries(beginning));
  return {
    form,
    write: (change) => {
      const changed = Object.entries({ ...form, ...change }).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(standing.get(name)),
      );
      write(changed.length === 0 ? '' : JSON.stringify(Object.fromEntries(changed)));
    },
    clear: () => write(''),
  };
}
