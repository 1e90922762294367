import type { JSX, Ref } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../src/casework/desk.ts';
import { useUnloadWarning } from '../shared/hooks/use-unload-warning.ts';
import { LiveRegion } from '../shared/kit/live-region.tsx';
import type { WriteWhere } from './case/case-content.tsx';
import { CasePane } from './case/case-pane.tsx';
import { AnnouncedStrip } from './frame/announced-strip.tsx';
import { HelpSheet } from './frame/help-sheet.tsx';
import { IdleDialog } from './frame/idle-dialog.tsx';
import { NewcomersStrip } from './frame/newcomers-strip.tsx';
import { SignOutDialog, type SignOutHow } from './frame/sign-out-dialog.tsx';
import { TopBar } from './frame/top-bar.tsx';
import { TroubleStrip } from './frame/trouble-strip.tsx';
import { WarningsStrip } from './frame/warnings-strip.tsx';
import { useAnnouncements } from './hooks/use-announcements.ts';
import { useArrivals } from './hooks/use-arrivals.ts';
import { useBackButton } from './hooks/use-back-button.ts';
import { useCaseList } from './hooks/use-case-list.ts';
import { useChanges } from './hooks/use-changes.ts';
import { useIdleLock } from './hooks/use-idle-lock.ts';
import { usePolling } from './hooks/use-polling.ts';
import { useShortcuts } from './hooks/use-shortcuts.ts';
import { CaseList } from './list/case-list.tsx';
import { GoneStrip } from './people/gone-strip.tsx';
import type { Drafts } from './state/drafts.ts';
import { type Surroundings, SurroundingsContext } from './surroundings.ts';
import { TeamPage } from './team/team-page.tsx';
import { t } from './text.ts';

export type DeskPageProps = {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly onSignOut: (how: SignOutHow) => void;
  readonly onLock: () => void;
  readonly onSessionEnd: () => void;
};

export function DeskPage({ desk, drafts, onSignOut, onLock, onSessionEnd }: DeskPageProps): JSX.Element {
  const [message, announce] = useAnnouncements();
  const surroundings = useMemo<Surroundings>(
    () => ({ desk, drafts, announce, onSessionEnd }),
    [desk, drafts, announce, onSessionEnd],
  );
  const changes = useChanges(desk);
  useChanges(drafts);
  const fresh = usePolling(desk, onSessionEnd);
  const list = useCaseList(desk, changes);
  const idle = useIdleLock(onLock);
  useUnloadWarning(drafts.hasUnsent());
  useArrivals(list.all, fresh.looked, announce);
  const [openId, setOpenId] = useState<string | null>(null);
  const [atTeam, setAtTeam] = useState(false);
  const [sheet, setSheet] = useState<'help' | 'sign-out' | null>(null);
  const [shortcutsOn, setShortcutsOn] = useState(true);
  const search = useRef<HTMLInputElement>(null);
  const focusRow = useRef<(id: string) => void>(() => undefined);
  const writeIn = useRef<(where: WriteWhere) => void>(() => undefined);

  const goTo = (id: string | null): void => {
    if (id === null) return;
    list.setActive(id);
    focusRow.current(id);
  };
  const open = (id: string): void => {
    list.setActive(id);
    setAtTeam(false);
    setOpenId(id);
  };
  const goBack = useBackButton(openId !== null || atTeam, () => {
    setAtTeam(false);
    setOpenId(null);
    goTo(openId);
  });
  const showTeam = (): void => {
    setOpenId(null);
    setAtTeam(true);
  };
  const teamButton = useFocusAfter(atTeam);
  const whenOpen = (act: () => void) => (): void => {
    if (openId !== null) act();
  };
  useShortcuts(
    {
      j: () => goTo(list.rowAfter(1)),
      k: () => goTo(list.rowAfter(-1)),
      '/': () => search.current?.focus(),
      a: whenOpen(() => writeIn.current('conversation')),
      n: whenOpen(() => writeIn.current('notes')),
      '?': () => setSheet('help'),
      Escape: () => {
        if (openId !== null || atTeam) goBack();
      },
    },
    shortcutsOn,
  );

  const offline = desk.sync() === 'offline' || fresh.failure !== null;
  const warnings = desk.warnings();
  const announcement = desk.announcement();
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div class={openId === null ? 'desk' : 'desk desk--case'}>
        <TopBar
          onTeam={atTeam ? undefined : showTeam}
          teamButton={teamButton}
          onHelp={() => setSheet('help')}
          onSignOut={() => setSheet('sign-out')}
          state={offline ? '' : t().frame[fresh.looked ? 'upToDate' : 'looking']}
        />
        {offline ? <TroubleStrip failure={fresh.failure} onTryNow={fresh.lookNow} /> : null}
        {warnings.length > 0 ? <WarningsStrip warnings={warnings} rows={list.all} onOpenCase={open} /> : null}
        {announcement === null ? null : <AnnouncedStrip announcement={announcement} />}
        <GoneStrip />
        <NewcomersStrip looked={fresh.looked} />
        {atTeam ? (
          <TeamPage onBack={goBack} />
        ) : (
          <main class="panes">
            <CaseList
              {...list}
              onFilter={list.setFilter}
              openId={openId}
              onOpen={open}
              onMove={(steps) => goTo(list.rowAfter(steps))}
              loading={!fresh.looked}
              searchRef={search}
              focusRow={focusRow}
            />
            <div class="pane">
              {openId === null ? (
                <div class="pane__empty">
                  <p>{t().cases.chooseOne}</p>
                  <p class="quiet">{t().cases.chooseHint}</p>
                </div>
              ) : (
                <CasePane
                  key={openId}
                  id={openId}
                  wasUnread={list.all.some(({ id, unread }) => id === openId && unread)}
                  writeIn={writeIn}
                  onBack={goBack}
                />
              )}
            </div>
          </main>
        )}
      </div>
      <LiveRegion message={message} />
      {sheet === 'help' ? (
        <HelpSheet shortcutsOn={shortcutsOn} onShortcuts={setShortcutsOn} onClose={() => setSheet(null)} />
      ) : null}
      {sheet === 'sign-out' ? <SignOutDialog onSignOut={onSignOut} onCancel={() => setSheet(null)} /> : null}
      {idle.secondsLeft === null ? null : <IdleDialog seconds={idle.secondsLeft} onStay={idle.stay} />}
    </SurroundingsContext.Provider>
  );
}

/** What led into a page takes the focus back when the page is left. */
function useFocusAfter(isInside: boolean): Ref<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    if (wasInside.current && !isInside) button.current?.focus();
    wasInside.current = isInside;
  }, [isInside]);
  return button;
}
