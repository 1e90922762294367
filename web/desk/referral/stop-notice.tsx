import type { JSX } from 'preact';
import type { ConsentState } from '../../../src/casefile/consent/consent-state.ts';
import {
  consentPlaceOf,
  type Referral,
  type SendingStop,
} from '../../../src/casefile/referral/referral-state.ts';
import { formatDay } from '../../shared/format.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { CaseTab } from '../case/case-tabs.ts';
import { againstInWords } from '../hand-over/against-in-words.ts';
import { t } from '../text.ts';

export type StopNoticeProps = {
  readonly referral: Referral;
  readonly stop: SendingStop;
  readonly consent: ConsentState | null;
  readonly onGo: (part: CaseTab) => void;
};

/** Why a dossier cannot be sent, and where that is mended. Missing approvals are said by the list of them. */
export function StopNotice({ referral, stop, consent, onGo }: StopNoticeProps): JSX.Element | null {
  const words = t().referrals;
  if (stop === 'too-few' || stop === 'withdrawn' || stop === 'replaced') return null;
  const asked = stop === 'unconfirmed' ? openQuestionTo(consent, consentPlaceOf(referral.dossier)) : null;
  const leads: readonly ('consent' | 'routes')[] =
    stop === 'consent-changed'
      ? ['consent', 'routes']
      : NEEDS_A_NEW_ONE.includes(stop)
        ? ['routes']
        : ['consent'];
  return (
    <Notice tone={stop === 'unconfirmed' ? 'caution' : 'danger'}>
      <p>{stop === 'other-content' || stop === 'other-form' ? againstInWords(stop) : words.stops[stop]}</p>
      {asked === null ? null : <p>{words.stops.asked(formatDay(asked))}</p>}
      <div class="actions">
        {leads.map((part) => (
          <Button key={part} small kind="second" onPress={() => onGo(part)}>
            {part === 'consent' ? words.toConsent : words.toRoutes}
          </Button>
        ))}
      </div>
    </Notice>
  );
}

const NEEDS_A_NEW_ONE: readonly SendingStop[] = ['expired', 'other-content', 'other-form'];

/** The day on which the person was last asked for this destination, while they have not answered. */
const openQuestionTo = (consent: ConsentState | null, destination: string): string | null =>
  consent?.questions.findLast(
    (question) =>
      question.destination === destination &&
      !consent.confirmations.some(({ nonce }) => nonce === question.nonce),
  )?.asked ?? null;
