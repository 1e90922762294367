import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isDistressing, isFolded } from '../../../src/casefile/distressing.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { ConsentPanel } from '../consent/consent-panel.tsx';
import { SilenceNotice } from '../consent/silence-notice.tsx';
import { CoursePanel } from '../course/course-panel.tsx';
import { DestroyNotice } from '../course/destroy-notice.tsx';
import { TimelinePanel } from '../course/timeline-panel.tsx';
import { OriginNotice } from '../elsewhere/origin-notice.tsx';
import { ExportAlarm } from '../exporting/export-alarm.tsx';
import { FilesPanel } from '../files/files-panel.tsx';
import { useReadyShelf } from '../hand-over/ready-shelf.ts';
import { useAnnouncedSteps } from '../hooks/use-announced-steps.ts';
import { useRelated } from '../hooks/use-related.ts';
import { Tabs } from '../parts/tabs.tsx';
import { AccessNotices } from '../people/access-notices.tsx';
import { PeoplePanel } from '../people/people-panel.tsx';
import { ReferralsPanel } from '../referral/referrals-panel.tsx';
import { RelatedPanel } from '../related/related-panel.tsx';
import { RoutesPanel } from '../routes/routes-panel.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { AloneAlarm } from './alone-alarm.tsx';
import { CaseHead } from './case-head.tsx';
import { type CaseTab, firstTab, tabLabel, tabsOf } from './case-tabs.ts';
import { ConversationPanel } from './conversation-panel.tsx';
import { NamesPanel } from './names-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { ReportPanel } from './report-panel.tsx';
import { TriagePanel } from './triage-panel.tsx';

export type WriteWhere = 'conversation' | 'notes';

export type CaseContentProps = {
  readonly view: CaseView;
  readonly wasUnread: boolean;
  /** Leads to where one writes; set while the case is open. */
  readonly writeIn: RefObject<(where: WriteWhere) => void>;
  readonly onOpenOther: (id: string) => void;
  /** Shows or folds the person's words; set while the case is open. */
  readonly unfold: RefObject<() => void>;
};

export function CaseContent(props: CaseContentProps): JSX.Element {
  const { view, wasUnread, writeIn, unfold, onOpenOther } = props;
  const { desk, announce } = useSurroundings();
  const words = t().casePage;
  const { report, destroyRequested } = view.state;
  const [tab, setTab] = useState<CaseTab>(() => firstTab(view, wasUnread, desk.me.id));
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const wantsField = useRef<WriteWhere | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  const ready = useReadyShelf();
  useAnnouncedSteps(view);
  const related = useRelated(view.id);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    // An effect of the drawing before may come between the wish and its part.
    if (wantsField.current !== tab) return;
    field.current?.focus();
    wantsField.current = null;
  });
  writeIn.current = (where) => {
    wantsField.current = where === tab ? null : where;
    setTab(where);
    if (where === tab) field.current?.focus();
  };
  const fold = (): void => {
    setUnfolded(!unfolded);
    announce(t().reading[unfolded ? 'hidden' : 'shown']);
  };
  unfold.current = () => {
    if (!report || !isFolded(desk.folding(), isDistressing(report))) return;
    const hasWords = tab === 'report' || tab === 'conversation';
    if (!hasWords) setTab('report');
    if (hasWords || !unfolded) fold();
  };
  const goTo = (part: CaseTab): void => {
    if (part === 'conversation') writeIn.current('conversation');
    else {
      setTab(part);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.case [role="tabpanel"]')?.focus());
    }
  };
  return (
    <>
      {view.intact ? null : (
        <Notice tone="danger" title={words.broken.title} urgent>
          <p>{words.broken.text}</p>
          <p>{words.broken.whatNow}</p>
        </Notice>
      )}
      <AloneAlarm view={view} />
      <ExportAlarm view={view} />
      <CaseHead view={view} heading={heading} onGo={goTo} />
      <AccessNotices view={view} />
      <OriginNotice view={view} />
      <SilenceNotice state={view.state} />
      {destroyRequested ? <DestroyNotice view={view} onDecide={() => setTab('course')} /> : null}
      <Tabs
        label={words.parts}
        tabs={tabsOf(view).map((part) => ({
          value: part.tab,
          label: tabLabel(desk, part.tab, view, related?.length ?? 0),
          group: t().tabGroups[part.group],
        }))}
        chosen={tab}
        onChoose={(chosen) => {
          wantsField.current = null;
          setTab(chosen);
        }}
      >
        {tab === 'report' ? <ReportPanel state={view.state} unfolded={unfolded} onFold={fold} /> : null}
        {tab === 'consent' && view.state.consent ? (
          <ConsentPanel view={view} consent={view.state.consent} />
        ) : null}
        {tab === 'names' && view.state.identity && view.names ? (
          <NamesPanel view={view} identity={view.state.identity} names={view.names} />
        ) : null}
        {tab === 'files' ? <FilesPanel view={view} /> : null}
        {tab === 'triage' && view.state.triage ? (
          <TriagePanel view={view} triage={view.state.triage} />
        ) : null}
        {tab === 'conversation' ? (
          <ConversationPanel view={view} fieldRef={field} unfolded={unfolded} onFold={fold} />
        ) : null}
        {tab === 'notes' ? <NotesPanel view={view} fieldRef={field} /> : null}
        {tab === 'routes' ? <RoutesPanel view={view} onGo={goTo} /> : null}
        {tab === 'referrals' ? <ReferralsPanel view={view} ready={ready} onGo={goTo} /> : null}
        {tab === 'course' ? <CoursePanel view={view} /> : null}
        {tab === 'timeline' ? <TimelinePanel view={view} /> : null}
        {tab === 'related' ? <RelatedPanel related={related} onOpen={onOpenOther} /> : null}
        {tab === 'people' && view.state.access ? (
          <PeoplePanel view={view} access={view.state.access} />
        ) : null}
        {tab === 'activity' ? <ActivityPanel view={view} /> : null}
      </Tabs>
    </>
  );
}
