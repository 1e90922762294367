import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { useAnnouncedSteps } from '../hooks/use-announced-steps.ts';
import { countryName } from '../names.ts';
import { Tabs } from '../parts/tabs.tsx';
import { AccessNotices } from '../people/access-notices.tsx';
import { PeoplePanel } from '../people/people-panel.tsx';
import { t } from '../text.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { AloneAlarm } from './alone-alarm.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseFacts } from './case-facts.tsx';
import { type CaseTab, firstTab, tabLabel, tabsOf } from './case-tabs.ts';
import { CaseUrgency } from './case-urgency.tsx';
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
};

export function CaseContent({ view, wasUnread, writeIn }: CaseContentProps): JSX.Element {
  const words = t().casePage;
  const { report, destroyRequested } = view.state;
  const [tab, setTab] = useState<CaseTab>(() => firstTab(view, wasUnread));
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const wantsField = useRef(false);
  useAnnouncedSteps(view);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (wantsField.current) field.current?.focus();
    wantsField.current = false;
  });
  writeIn.current = (where) => {
    wantsField.current = true;
    setTab(where);
    if (where === tab) field.current?.focus();
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
        <CaseFacts state={view.state} />
        <CaseActions view={view} />
        {report && view.state.triage ? (
          <CaseUrgency report={report} sent={view.state.sent} triage={view.state.triage} />
        ) : null}
      </div>
      <AccessNotices view={view} />
      {destroyRequested ? (
        <Notice tone="caution" title={words.destroyRequested.title}>
          <p>{words.destroyRequested.text}</p>
        </Notice>
      ) : null}
      <Tabs
        label={words.parts}
        tabs={tabsOf(view).map((value) => ({ value, label: tabLabel(value, view) }))}
        chosen={tab}
        onChoose={setTab}
      >
        {tab === 'report' ? <ReportPanel state={view.state} /> : null}
        {tab === 'names' && view.state.identity && view.names ? (
          <NamesPanel view={view} identity={view.state.identity} names={view.names} />
        ) : null}
        {tab === 'triage' && view.state.triage ? (
          <TriagePanel view={view} triage={view.state.triage} />
        ) : null}
        {tab === 'conversation' ? <ConversationPanel view={view} fieldRef={field} /> : null}
        {tab === 'notes' ? <NotesPanel view={view} fieldRef={field} /> : null}
        {tab === 'people' && view.state.access ? (
          <PeoplePanel view={view} access={view.state.access} />
        ) : null}
        {tab === 'activity' ? <ActivityPanel view={view} /> : null}
      </Tabs>
    </>
  );
}
