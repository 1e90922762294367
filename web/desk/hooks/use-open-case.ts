import { useEffect, useState } from 'preact/hooks';
import { codeOf } from '../../../src/casework/call-error.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { isSessionEnd } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';

export interface OpenCase {
  readonly view: CaseView | undefined;
  readonly failure: unknown;
  /** It was deleted, before or while it was shown. */
  readonly gone: boolean;
  readonly again: () => void;
}

/** Opens a case for as long as it is shown; the view follows every change of the desk. */
export function useOpenCase(id: string): OpenCase {
  const { desk, onSessionEnd } = useSurroundings();
  const [opened, setOpened] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let shown = true;
    setFailure(null);
    desk.openCase(id).then(
      () => shown && setOpened(true),
      (error: unknown) => {
        if (shown) setFailure(error);
        if (shown && isSessionEnd(error)) onSessionEnd();
      },
    );
    return () => {
      shown = false;
      desk.leaveCase(id);
    };
  }, [desk, id, attempt]);
  const view = opened ? desk.caseView(id) : undefined;
  return {
    view,
    failure,
    gone: codeOf(failure) === 'case-deleted' || (opened && view === undefined),
    again: () => setAttempt((count) => count + 1),
  };
}
