import { useMemo } from 'preact/hooks';
import type { Desk } from '../../../src/casework/desk.ts';
import { useUnloadWarning } from '../../shared/hooks/use-unload-warning.ts';
import { useAnnouncements } from '../hooks/use-announcements.ts';
import { useChanges } from '../hooks/use-changes.ts';
import { type IdleLock, useIdleLock } from '../hooks/use-idle-lock.ts';
import { type Freshness, usePolling } from '../hooks/use-polling.ts';
import { outgoingOf } from '../sending/outgoing-store.ts';
import type { Drafts } from '../state/drafts.ts';
import { hasUnsent } from '../state/has-unsent.ts';
import type { Surroundings } from '../surroundings.ts';
import type { SignOutHow } from './sign-out-dialog.tsx';

/** An open desk, and what is told of it to the page around. */
export type OpenPageProps = {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly onSignOut: (how: SignOutHow) => void;
  readonly onLock: () => void;
  readonly onSessionEnd: () => void;
};

export type OpenPage = {
  readonly surroundings: Surroundings;
  /** What is said to those who do not see the page. */
  readonly message: string;
  /** Rises with the changes of the desk. */
  readonly changes: number;
  readonly fresh: Freshness;
  readonly idle: IdleLock;
  readonly offline: boolean;
};

/** What every page over an open desk does: it looks for news, locks, and warns before what is unsent is lost. */
export function useOpenPage({ desk, drafts, onLock, onSessionEnd }: OpenPageProps): OpenPage {
  const [message, announce] = useAnnouncements();
  const surroundings = useMemo<Surroundings>(
    () => ({ desk, drafts, announce, onSessionEnd }),
    [desk, drafts, announce, onSessionEnd],
  );
  const changes = useChanges(desk);
  useChanges(drafts);
  useChanges(outgoingOf(desk));
  useUnloadWarning(hasUnsent(surroundings));
  const fresh = usePolling(desk, onSessionEnd);
  const idle = useIdleLock(onLock);
  const offline = desk.sync() === 'offline' || fresh.failure !== null;
  return { surroundings, message, changes, fresh, idle, offline };
}
