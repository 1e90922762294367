import { useState } from 'preact/hooks';
import { useDraft } from './use-draft.ts';

/** Of which case a reason is, and for which step. */
export type ReasonOf = { readonly caseId: string; readonly step: string };

/** A reason as it is typed, kept among the drafts of its case; of no case, for as long as it is asked for. */
export function useReason(of: ReasonOf | undefined): readonly [string, (reason: string) => void] {
  const [alone, setAlone] = useState('');
  const { draft, write } = useDraft(of?.caseId ?? '', `reason:${of?.step ?? ''}`);
  return of === undefined ? [alone, setAlone] : [draft.text, write];
}
