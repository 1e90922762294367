import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { countingApprovals } from '../../../src/casefile/referral/counting-approvals.ts';
import { dossierOnFile, isAllowed, partsToday } from '../../../src/casefile/referral/dossier-on-file.ts';
import {
  consentPlaceOf,
  isOpen,
  type Referral,
  whatStopsSending,
  whenItLeft,
} from '../../../src/casefile/referral/referral-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { formatDay } from '../../shared/format.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { CaseTab } from '../case/case-tabs.ts';
import { destinationName } from '../consent/destination-name.ts';
import { formatInstant } from '../format-time.ts';
import { againstInWords } from '../hand-over/against-in-words.ts';
import { FilesButton } from '../hand-over/files-button.tsx';
import { HandOverButton } from '../hand-over/hand-over-button.tsx';
import { HandedList } from '../hand-over/handed-list.tsx';
import type { ReadyShelf } from '../hand-over/ready-shelf.ts';
import { memberLabel } from '../names.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ToldSection } from '../told/told-section.tsx';
import { ApprovalsList } from './approvals-list.tsx';
import { approvalsNeeded, approversToday } from './approvers-today.ts';
import { ConsentGone } from './consent-gone.tsx';
import { DossierReading } from './dossier-reading.tsx';
import { LapsedNotice } from './lapsed-notice.tsx';
import { NewsList } from './news-list.tsx';
import { OthersTold } from './others-told.tsx';
import { SendDialog } from './send-dialog.tsx';
import { standingInWords } from './standing-in-words.ts';
import { StopNotice } from './stop-notice.tsx';

export type ReferralItemProps = {
  readonly view: CaseView;
  readonly referral: Referral;
  readonly ready: ReadyShelf;
  readonly onGo: (part: CaseTab) => void;
};

/** One dossier from its proposal to what came of it, with what may be done about it now. */
export function ReferralItem({ view, referral, ready, onGo }: ReferralItemProps): JSX.Element {
  const { desk } = useSurroundings();
  const toggle = useRef<HTMLButtonElement>(null);
  const [reading, setReading] = useState(false);
  const [asking, setAsking] = useState<'send' | 'withdraw' | null>(null);
  const words = t().referrals;
  const today = dayOf(now());
  const { consent } = view.state;
  const { dossier, drafted, over, sending, sent, approvals } = referral;
  const name = destinationName(desk, dossier.destination);
  const { standing, text } = standingInWords(referral, consent, today, approversToday(desk, view));
  const onFile = dossierOnFile(dossier);
  const place = { today, destination: consentPlaceOf(dossier) };
  const left = whenItLeft(referral);
  const open = isOpen(referral);
  const isYours = approvals.some(({ by }) => desk.isOwn(by));
  const found = whatStopsSending(referral, consent, today);
  // Approvals upon a consent that is no longer in force would never suffice.
  const isChanged = standing === 'dead' && found === 'too-few' && 'document' in onFile;
  const stop = isChanged ? 'consent-changed' : found;
  const counting = countingApprovals(referral, today, approversToday(desk, view)).length;
  const parts = 'document' in onFile ? partsToday(onFile.document, consent, place) : null;
  const lapsed = parts?.filter((each) => !isAllowed(each)) ?? [];
  const isCovered = parts !== null && lapsed.length === 0;
  const isApproved = stop === null && isCovered && counting >= approvalsNeeded(desk);
  const isOutside = dossier.outside !== undefined;
  const sendWords = sending === null ? words.send.action : words.send.again;
  const readWords = reading ? words.reading.closeFor(name) : words.reading.openFor(name);
  return (
    <li class="referral" aria-label={words.dossierFor(name)}>
      <div class="route-card__head">
        <h4>{name}</h4>
        <span class={standing === 'ready' || standing === 'question' ? 'tag tag--caution' : 'tag'}>
          {text}
        </span>
      </div>
      <p class="quiet">
        {words.proposedBy(memberLabel(desk, drafted.by), formatInstant(drafted.time))}
        {open ? ` · ${words.validUntil(formatDay(dossier.expires))}` : ''}
      </p>
      {over === null ? null : (
        <>
          <p>
            {(over.how === 'withdrawn' ? words.withdrawnBy : words.replacedBy)(
              memberLabel(desk, over.by),
              formatInstant(over.time),
            )}
          </p>
          {over.reason === null ? null : <Written text={over.reason} />}
        </>
      )}
      {sent === null ? null : <p>{words.sentBy(memberLabel(desk, sent.by), formatInstant(sent.time))}</p>}
      {sent === null || sent.against === null ? null : (
        <Notice tone="danger" title={words.against.title}>
          <p>{againstInWords(sent.against)}</p>
        </Notice>
      )}
      {sending === null || left !== null ? null : (
        <Notice tone="caution">
          <p>{words.send.begun(memberLabel(desk, sending.by), formatInstant(sending.time))}</p>
        </Notice>
      )}
      <ConsentGone view={view} referral={referral} />
      <OthersTold view={view} referral={referral} />
      <HandedList referral={referral} />
      <ApprovalsList view={view} referral={referral} />
      {over === null && left === null && stop !== null ? (
        <StopNotice referral={referral} stop={stop} consent={consent} onGo={onGo} />
      ) : null}
      {over === null && left === null && lapsed.length > 0 && (stop === null || stop === 'too-few') ? (
        <LapsedNotice lapsed={lapsed} onGo={onGo} />
      ) : null}
      {'fault' in onFile ? (
        <Notice tone="danger">
          <p>{words.faults[onFile.fault]}</p>
        </Notice>
      ) : null}
      {left === null && sending === null ? null : <NewsList view={view} referral={referral} onGo={onGo} />}
      <ToldSection view={view} referral={referral} />
      <div class="actions">
        {'document' in onFile ? (
          <Button
            small
            kind={standing === 'waits' && !isYours ? 'main' : 'second'}
            fullName={readWords}
            expanded={reading}
            buttonRef={toggle}
            onPress={() => setReading(!reading)}
          >
            {reading ? words.reading.close : words.reading.open}
          </Button>
        ) : null}
        {isApproved && !isOutside && sent === null ? (
          <Button
            small
            fullName={`${sendWords} ${name}`}
            unavailable={!view.intact}
            onPress={() => setAsking('send')}
          >
            {sendWords}
          </Button>
        ) : null}
        {isOutside ? (
          <>
            <HandOverButton view={view} referral={referral} isAllowed={isApproved} ready={ready} />
            <FilesButton view={view} referral={referral} isAllowed={isApproved} />
          </>
        ) : null}
        {open ? (
          <Button
            small
            kind="quiet"
            fullName={`${words.withdraw.action} ${name}`}
            unavailable={!view.intact}
            onPress={() => setAsking('withdraw')}
          >
            {words.withdraw.action}
          </Button>
        ) : null}
      </div>
      {open && isYours ? <p>{words.reading.yours}</p> : null}
      {reading && 'document' in onFile ? (
        <DossierReading
          view={view}
          referral={referral}
          document={onFile.document}
          isApproved={isApproved}
          mayApprove={open && standing !== 'dead' && !isYours}
          onApproved={() => {
            setReading(false);
            toggle.current?.focus();
          }}
        />
      ) : null}
      {asking === 'send' ? (
        <SendDialog view={view} referral={referral} onEnd={() => setAsking(null)} />
      ) : null}
      {asking === 'withdraw' ? (
        <StepDialog
          title={words.withdraw.title}
          text={words.withdraw.text}
          action={t().life.record}
          done={words.withdraw.done}
          failed={words.withdraw.failed}
          why={t().life.why}
          reasonOf={{ caseId: view.id, step: `withdraw-${dossier.hash}` }}
          work={(reason) => desk.referrals.withdraw(view.id, dossier.hash, reason)}
          onEnd={() => setAsking(null)}
        />
      ) : null}
    </li>
  );
}
