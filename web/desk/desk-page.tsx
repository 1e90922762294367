import type { JSX, Ref, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LiveRegion } from '../shared/kit/live-region.tsx';
import { AgendaPage } from './agenda/agenda-page.tsx';
import type { BulkKeys } from './bulk/bulk-bar.tsx';
import type { WriteWhere } from './case/case-content.tsx';
import { CasePane } from './case/case-pane.tsx';
import { ElsewherePage } from './elsewhere/elsewhere-page.tsx';
import { AnnouncedStrip } from './frame/announced-strip.tsx';
import { HelpSheet } from './frame/help-sheet.tsx';
import { IdleDialog } from './frame/idle-dialog.tsx';
import { NewcomersStrip } from './frame/newcomers-strip.tsx';
import { SignOutDialog } from './frame/sign-out-dialog.tsx';
import { type SidePageName, TopBar } from './frame/top-bar.tsx';
import { TroubleStrip } from './frame/trouble-strip.tsx';
import { TurningStrip } from './frame/turning-strip.tsx';
import { type OpenPageProps, useOpenPage } from './frame/use-open-page.ts';
import { WarningsStrip } from './frame/warnings-strip.tsx';
import { useArrivals } from './hooks/use-arrivals.ts';
import { useBackButton } from './hooks/use-back-button.ts';
import { useBulk } from './hooks/use-bulk.ts';
import { useCaseList } from './hooks/use-case-list.ts';
import { useLostDrafts } from './hooks/use-lost-drafts.ts';
import { useSearchIndex } from './hooks/use-search-index.ts';
import { useShortcuts } from './hooks/use-shortcuts.ts';
import { CaseList } from './list/case-list.tsx';
import { EVERY_OPEN_CASE } from './list/list-filter.ts';
import { viewAfter } from './list/views.ts';
import { FirstSteps } from './parts/first-steps.tsx';
import { GoneStrip } from './people/gone-strip.tsx';
import { PublishingStrip } from './publishing/publishing-strip.tsx';
import { IndexContext } from './search/index-context.ts';
import { SurroundingsContext } from './surroundings.ts';
import { TeamPage } from './team/team-page.tsx';
import { t } from './text.ts';
import { TrendsPage } from './trends/trends-page.tsx';

export function DeskPage(props: OpenPageProps): JSX.Element {
  const { desk, drafts, onSignOut, onSessionEnd } = props;
  const { surroundings, message, changes, fresh, idle, offline } = useOpenPage(props);
  const { announce } = surroundings;
  const index = useSearchIndex(desk);
  useLostDrafts(desk, drafts, changes, fresh.looked && !offline);
  const list = useCaseList(desk, index, changes);
  const bulk = useBulk(desk, { onEnd: list.selection.choose, onSessionEnd, announce });
  const bulkKeys = useRef<BulkKeys | null>(null);
  useArrivals(list.all, fresh.looked, announce);
  const [openId, setOpenId] = useState<string | null>(null);
  const [page, setPage] = useState<SidePageName | 'cases'>('cases');
  const [sheet, setSheet] = useState<'help' | 'sign-out' | null>(null);
  const [shortcutsOn, setShortcutsOn] = useState(true);
  const search = useRef<HTMLInputElement>(null);
  const focusRow = useRef<(id: string) => void>(() => undefined);
  const unfold = useRef<() => void>(() => undefined);
  const writeIn = useRef<(where: WriteWhere) => void>(() => undefined);

  const goTo = (id: string | null): void => {
    if (id === null) return;
    list.setActive(id);
    focusRow.current(id);
  };
  const open = (id: string): void => {
    list.setActive(id);
    setPage('cases');
    setOpenId(id);
  };
  const goBack = useBackButton(openId !== null || page !== 'cases', () => {
    setPage('cases');
    setOpenId(null);
    goTo(openId);
  });
  const show = (next: SidePageName): void => {
    setOpenId(null);
    setPage(next);
  };
  const menu = useRef<HTMLButtonElement>(null);
  const ways = {
    team: useFocusAfter(page === 'team', menu),
    agenda: useFocusAfter(page === 'agenda', menu),
    enter: useFocusAfter(page === 'enter', menu),
    trends: useFocusAfter(page === 'trends', menu),
  };
  const whenOpen = (act: () => void) => (): void => {
    if (openId !== null) act();
  };
  const onList = (act: () => void) => (): void => {
    if (page === 'cases') act();
  };
  // Beside an open case that the view hides, the first row is nobody's choice.
  const withRow = (act: (id: string) => void): void => {
    if (list.activeId !== null && (openId === null || list.isChosen)) act(list.activeId);
  };
  useShortcuts(
    {
      j: onList(() => goTo(list.rowAfter(1))),
      k: onList(() => goTo(list.rowAfter(-1))),
      x: onList(() => withRow(list.selection.toggle)),
      o: onList(() => withRow(open)),
      t: onList(() => bulkKeys.current?.takeOn()),
      h: onList(() => bulkKeys.current?.hand()),
      m: onList(() => bulkKeys.current?.mute()),
      v: onList(() => list.setFilter({ ...EVERY_OPEN_CASE, view: viewAfter(list.filter.view) })),
      '/': () => search.current?.focus(),
      a: whenOpen(() => writeIn.current('conversation')),
      u: whenOpen(() => unfold.current()),
      n: whenOpen(() => writeIn.current('notes')),
      '?': () => setSheet('help'),
      Escape: () => {
        if (openId !== null || page !== 'cases') goBack();
      },
    },
    shortcutsOn,
  );

  const warnings = desk.warnings();
  const announcement = desk.announcement();
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div class={openId === null ? 'desk' : 'desk desk--case'}>
        <TopBar
          page={page}
          onPage={show}
          ways={ways}
          menu={menu}
          onHelp={() => setSheet('help')}
          onSignOut={() => setSheet('sign-out')}
          state={offline ? '' : t().frame[fresh.looked ? 'upToDate' : 'looking']}
        />
        {offline ? <TroubleStrip failure={fresh.failure} onTryNow={fresh.lookNow} /> : null}
        {warnings.length > 0 ? <WarningsStrip warnings={warnings} rows={list.all} onOpenCase={open} /> : null}
        {announcement === null ? null : <AnnouncedStrip announcement={announcement} />}
        <TurningStrip />
        <GoneStrip />
        <NewcomersStrip looked={fresh.looked} />
        {page === 'trends' ? null : <PublishingStrip onLook={() => show('trends')} />}
        {page === 'team' ? <TeamPage onBack={goBack} /> : null}
        {page === 'enter' ? <ElsewherePage onBack={goBack} /> : null}
        {page === 'trends' ? <TrendsPage rows={list.all} onBack={goBack} /> : null}
        {page === 'agenda' ? <AgendaPage rows={list.all} onOpenCase={open} onBack={goBack} /> : null}
        {page === 'cases' ? (
          <IndexContext.Provider value={index}>
            <main class="panes">
              <CaseList
                {...list}
                bulk={bulk}
                keys={bulkKeys}
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
                    <h2 class="pane__title">{t().guide.title}</h2>
                    <FirstSteps />
                    <p class="quiet">{t().cases.chooseHint}</p>
                  </div>
                ) : (
                  <CasePane
                    key={openId}
                    id={openId}
                    wasUnread={list.all.some(({ id, unread }) => id === openId && unread)}
                    writeIn={writeIn}
                    onOpenOther={open}
                    unfold={unfold}
                    onBack={goBack}
                  />
                )}
              </div>
            </main>
          </IndexContext.Provider>
        ) : null}
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

/** What led into a page takes the focus back when the page is left; the menu, where it is folded away. */
function useFocusAfter(isInside: boolean, menu: RefObject<HTMLButtonElement | null>): Ref<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    const isFolded = button.current?.getClientRects().length === 0;
    if (wasInside.current && !isInside) (isFolded ? menu : button).current?.focus();
    wasInside.current = isInside;
  }, [isInside, menu]);
  return button;
}
