import { isSessionEnd } from '../problem.ts';
import type { Draft, DraftKind } from '../state/drafts.ts';
import { useSurroundings } from '../surroundings.ts';
import { useChanges } from './use-changes.ts';

export interface DraftHandle {
  readonly draft: Draft;
  readonly write: (text: string) => void;
  /** Gives whether the server took it. */
  readonly send: (take: (text: string) => Promise<void>) => Promise<boolean>;
}

/** What is typed for one case, kept while other cases and parts are looked at. */
export function useDraft(caseId: string, kind: DraftKind): DraftHandle {
  const { drafts, onSessionEnd } = useSurroundings();
  useChanges(drafts);
  return {
    draft: drafts.of(caseId, kind),
    write: (text) => drafts.write(caseId, kind, text),
    send: async (take) => {
      const taken = await drafts.send(caseId, kind, take);
      if (!taken && isSessionEnd(drafts.of(caseId, kind).failure)) onSessionEnd();
      return taken;
    },
  };
}
