import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../src/casework/desk.ts';
import { now } from '../shared/clock.ts';
import { forgetLastMatch } from '../shared/forget-last-match.ts';
import { useLanguage } from '../shared/hooks/use-language.ts';
import { onTeardown } from '../shared/quick-exit.ts';
import { CoordinatorPage } from './coordinator/coordinator-page.tsx';
import { DeskPage } from './desk-page.tsx';
import { FocalPage } from './focal/focal-page.tsx';
import type { OpenDesk } from './open-desk.ts';
import { type LeftFiles, outgoingOf } from './sending/outgoing-store.ts';
import { type AskedAfter, SignInPage } from './sign-in/sign-in-page.tsx';
import { closeDesk } from './state/close-desk.ts';
import { createDrafts, type Drafts } from './state/drafts.ts';
import { hasUnsent } from './state/has-unsent.ts';
import { LOCKS_AFTER_MS } from './state/idle-watch.ts';

type Phase =
  | { readonly kind: 'closed'; readonly after: AskedAfter }
  | { readonly kind: 'open'; readonly desk: Desk };

/** What was typed or chosen before the server ended a session: kept for the same member alone, and not for long. */
type Kept = {
  readonly member: string;
  readonly files: LeftFiles;
  readonly timer: ReturnType<typeof setTimeout>;
};

export function DeskApp({ openDesk }: { readonly openDesk: OpenDesk }): JSX.Element {
  useLanguage();
  const [phase, setPhase] = useState<Phase>({ kind: 'closed', after: null });
  const [drafts] = useState<Drafts>(() => createDrafts(now));
  const kept = useRef<Kept | null>(null);
  const desk = phase.kind === 'open' ? phase.desk : null;
  const closing = useRef<Desk | null>(null);

  const forgetDrafts = useCallback(() => {
    clearTimeout(kept.current?.timer);
    kept.current = null;
    drafts.clear();
  }, [drafts]);

  const open = (opened: Desk): void => {
    clearTimeout(kept.current?.timer);
    if (kept.current?.member === opened.me.id) outgoingOf(opened).takeUp(kept.current.files);
    else drafts.clear();
    kept.current = null;
    setPhase({ kind: 'open', desk: opened });
  };

  const close = useCallback(
    async (how: Parameters<Desk['close']>[0]): Promise<void> => {
      forgetDrafts();
      closing.current = desk;
      if (desk) setPhase({ kind: 'closed', after: await closeDesk(desk, how) });
    },
    [desk, forgetDrafts],
  );

  const endSession = useCallback(() => {
    // A look that was under way while somebody signs out is answered like this as well: that is no news.
    if (!desk || closing.current === desk) return;
    const unsent = hasUnsent({ desk, drafts });
    const files = outgoingOf(desk).close();
    if (unsent) kept.current = { member: desk.me.id, files, timer: setTimeout(forgetDrafts, LOCKS_AFTER_MS) };
    else drafts.clear();
    void desk.close('lock');
    setPhase({ kind: 'closed', after: unsent ? 'ended-with-draft' : 'ended' });
  }, [desk, drafts, forgetDrafts]);

  useEffect(() => {
    if (!desk) forgetLastMatch();
  }, [desk]);

  useEffect(
    () =>
      onTeardown(() => {
        forgetDrafts();
        void desk?.close('lock');
      }),
    [desk, forgetDrafts],
  );

  if (!desk) {
    return (
      <SignInPage
        key={phase.kind === 'closed' ? phase.after : null}
        openDesk={openDesk}
        after={phase.kind === 'closed' ? phase.after : null}
        onOpen={open}
      />
    );
  }
  if (desk.me.role === 'coordinator') {
    return (
      <CoordinatorPage
        desk={desk}
        drafts={drafts}
        onSignOut={(how) => void close(how)}
        onLock={() => void close('lock')}
        onSessionEnd={endSession}
      />
    );
  }
  if (desk.me.role === 'focal-point') {
    return (
      <FocalPage
        desk={desk}
        drafts={drafts}
        onSignOut={(how) => void close(how)}
        onLock={() => void close('lock')}
        onSessionEnd={endSession}
      />
    );
  }
  return (
    <DeskPage
      desk={desk}
      drafts={drafts}
      onSignOut={(how) => void close(how)}
      onLock={() => void close('lock')}
      onSessionEnd={endSession}
    />
  );
}
