import type { JSX } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import { useLanguage } from '../shared/hooks/use-language.ts';
import { useUnloadWarning } from '../shared/hooks/use-unload-warning.ts';
import { DemonstrationBanner } from '../shared/kit/demonstration-banner.tsx';
import { LeaveButton } from '../shared/kit/leave-button.tsx';
import { PageFrame } from '../shared/kit/page-frame.tsx';
import { s } from '../shared/text.ts';
import { isWorthKeeping } from './draft.ts';
import { useTrust } from './hooks/use-trust.ts';
import { type Journey, journeyAfter, type Page, START } from './journey.ts';
import { PAGES } from './pages/pages.ts';
import { AnnouncedNotice } from './parts/announced-notice.tsx';
import { IdleGuard } from './parts/idle-guard.tsx';
import { t } from './text.ts';

/** Pages that show or need the readers: the list is fetched when the first of them opens, not before. */
const NEEDS_NO_READERS: ReadonlySet<Page> = new Set(['front', 'about', 'cleared', 'mailbox', 'paused']);

/** Where a report begins and where it ends: what the team announced is said there, and not at every step between. */
const ANNOUNCED_ON: ReadonlySet<Page> = new Set(['before', 'danger', 'other-ways', 'check', 'sent']);

/** Whether closing the page would lose something: words not sent, or a phrase not handed over. */
const wouldLose = ({ draft, phrase }: Journey): boolean => isWorthKeeping(draft) || phrase.length > 0;

export function App(): JSX.Element {
  useLanguage();
  const [journey, dispatch] = useReducer(journeyAfter, START);
  const handle = useTrust();
  const { trust, ask } = handle;
  const props = { journey, dispatch, ...handle };
  const Current = PAGES[journey.page];
  useUnloadWarning(wouldLose(journey) && journey.page !== 'sent');
  useEffect(() => {
    if (trust.kind === 'unasked' && !NEEDS_NO_READERS.has(journey.page)) ask();
  }, [journey.page, trust.kind, ask]);
  return (
    <PageFrame
      name={t().name}
      skipLabel={s().skipToContent}
      foot={<p>{t().foot}</p>}
      end={
        <>
          <span class="bar__hint" id="leave-hint">
            {s().leaveHint}
          </span>
          <LeaveButton describedBy="leave-hint" />
        </>
      }
    >
      {trust.kind === 'trusted' && trust.team.demonstration ? <DemonstrationBanner /> : null}
      {trust.kind === 'trusted' && ANNOUNCED_ON.has(journey.page) ? (
        <AnnouncedNotice announced={trust.team.announced} />
      ) : null}
      <Current key={journey.page} {...props} />
      <IdleGuard {...props} />
    </PageFrame>
  );
}
