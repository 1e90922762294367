import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isDistressing, isFolded } from '../../../src/casefile/distressing.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { CoursePanel } from '../course/course-panel.tsx';
import { DestroyNotice } from '../course/destroy-notice.tsx';
import { TimelinePanel } from '../course/timeline-panel.tsx';
import { OriginNotice } from '../elsewhere/origin-notice.tsx';
import { useAnnouncedSteps } from '../hooks/use-announced-steps.ts';
import { useRelated } from '../hooks/use-related.ts';
import { countryName } from '../names.ts';
import { Tabs } from '../parts/tabs.tsx';
import { AccessNotices } from '../people/access-notices.tsx';
import { PeoplePanel } from '../people/people-panel.tsx';
import { RelatedPanel } from '../related/related-panel.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { AloneAlarm } from './alone-alarm.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseClocks } from './case-clocks.tsx';
import { CaseFacts } from './case-facts.tsx';
import { type CaseTab, firstTab, tabLabel, tabsOf } from './case-tabs.ts';
import { CaseUrgency } from './case-urgency.tsx';
import { ConversationPanel } from './conversation-panel.tsx';
import { NamesPanel } from './names-panel.tsx';
import { NextStep } from './next-step.tsx';
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
  /** Shows or folds the story; set while the case is open. */
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
    if (tab !== 'report') setTab('report');
    if (tab === 'report' || !unfolded) fold();
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
      <div class="case__head">
        <h2 class="case__title" tabIndex={-1} ref={heading}>
          {report ? countryName(report.place.country) : t().report.title}
        </h2>
        {report && view.state.triage ? (
          <CaseUrgency report={report} sent={view.state.sent} triage={view.state.triage} />
        ) : null}
        <CaseClocks state={view.state} />
        <NextStep view={view} onGo={goTo} />
        <CaseActions view={view} />
        <CaseFacts state={view.state} />
      </div>
      <AccessNotices view={view} />
      <OriginNotice view={view} />
      {destroyRequested ? <DestroyNotice view={view} onDecide={() => setTab('course')} /> : null}
      <Tabs
        label={words.parts}
        tabs={tabsOf(view).map((value) => ({ value, label: tabLabel(value, view, related?.length ?? 0) }))}
        chosen={tab}
        onChoose={(chosen) => {
          wantsField.current = null;
          setTab(chosen);
        }}
      >
        {tab === 'report' ? <ReportPanel state={view.state} unfolded={unfolded} onFold={fold} /> : null}
        {tab === 'names' && view.state.identity && view.names ? (
          <NamesPanel view={view} identity={view.state.identity} names={view.names} />
        ) : null}
        {tab === 'triage' && view.state.triage ? (
          <TriagePanel view={view} triage={view.state.triage} />
        ) : null}
        {tab === 'conversation' ? <ConversationPanel view={view} fieldRef={field} /> : null}
        {tab === 'notes' ? <NotesPanel view={view} fieldRef={field} /> : null}
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
