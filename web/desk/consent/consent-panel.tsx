import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ConsentState, waitingConsents } from '../../../src/casefile/consent/consent-state.ts';
import { daysLeft } from '../../../src/casefile/consent/standing.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { formatDay } from '../../shared/format.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { t } from '../text.ts';
import { AskDialog } from './ask-dialog.tsx';
import { ConsentHistory } from './consent-history.tsx';
import type { ConsentProps } from './consent-props.ts';
import { ASK_AGAIN_DAYS, type ConsentStatus, statusOfConsent } from './consent-status.ts';
import { ConsentTable } from './consent-table.tsx';
import { RecordConsentDialog } from './record-consent-dialog.tsx';
import { RecordWithdrawalDialog } from './record-withdrawal-dialog.tsx';
import { WaitingConsents } from './waiting-consents.tsx';

type Asking = 'ask' | 'record' | 'withdraw' | null;

/** What the person allows, how it stands, what was said when, and what can be asked or recorded. */
export function ConsentPanel({ view, consent }: ConsentProps): JSX.Element {
  const [asking, setAsking] = useState<Asking>(null);
  const words = t().consent;
  const today = dayOf(now());
  const status = statusOfConsent(consent, today);
  const canAnswer = view.state.origin?.kind !== 'entered' || view.state.origin.entry.phrase === 'handed-over';
  const end = (): void => setAsking(null);
  return (
    <section class="course" aria-labelledby="consent-title">
      <div class="course__part">
        <h3 id="consent-title">{words.title}</h3>
        <StatusNotice consent={consent} status={status} today={today} />
        <div class="actions">
          {consent.live !== null && status !== 'expired' && canAnswer ? (
            <Button kind="second" unavailable={!view.intact} onPress={() => setAsking('ask')}>
              {words.ask.open}
            </Button>
          ) : null}
          <Button kind="second" unavailable={!view.intact} onPress={() => setAsking('record')}>
            {words.record.open}
          </Button>
          <Button kind="second" unavailable={!view.intact} onPress={() => setAsking('withdraw')}>
            {words.withdraw.open}
          </Button>
        </div>
        {canAnswer ? null : <p class="quiet">{words.ask.unanswerable}</p>}
      </div>
      {waitingConsents(consent).length === 0 ? null : <WaitingConsents view={view} consent={consent} />}
      <ConsentTable view={view} consent={consent} />
      <ConsentHistory consent={consent} />
      {asking === 'ask' ? <AskDialog view={view} consent={consent} onEnd={end} /> : null}
      {asking === 'record' ? <RecordConsentDialog view={view} consent={consent} onEnd={end} /> : null}
      {asking === 'withdraw' ? <RecordWithdrawalDialog view={view} onEnd={end} /> : null}
    </section>
  );
}

type StatusProps = {
  readonly consent: ConsentState;
  readonly status: ConsentStatus;
  readonly today: string;
};

function StatusNotice({ consent, status, today }: StatusProps): JSX.Element {
  const words = t().consent;
  const left = daysLeft(consent, today);
  const { live } = consent;
  const isOver = status === 'withdrawn' || status === 'expired';
  return (
    <Notice tone={status === 'live' ? 'plain' : isOver ? 'danger' : 'caution'} title={words.states[status]}>
      {live === null || left === null ? null : (
        <p>
          {(left < 0 ? words.expiredOn : words.until)(formatDay(live.expires))}{' '}
          {left > 0 ? `${words.left(left)}.` : left === 0 ? words.lastDay : null}{' '}
          {left <= ASK_AGAIN_DAYS ? words.soon : null}
        </p>
      )}
      {live !== null && live.hashes.length > 1 ? <p>{words.several}</p> : null}
      {live !== null && live.narrowedBy.length > 0 ? <p>{words.narrowed}</p> : null}
      {consent.destroyed ? <p>{words.destroyed}</p> : null}
      {status === 'withdrawn' ? <p>{words.recall}</p> : null}
    </Notice>
  );
}
