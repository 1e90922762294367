import type { JSX } from 'preact';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { Button } from '../../shared/kit/button.tsx';
import { dateInWords } from '../case/date-in-words.ts';
import { formatShortDay } from '../format-time.ts';
import { UrgencyTag } from '../parts/urgency-tag.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { clockInWords } from './clock-in-words.ts';
import type { QueuedReferral } from './focal-queue.ts';
import { markOf } from './mark-of.ts';
import { nameOfDestination, placeOf } from './place-in-words.ts';

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

export type ReferralLineProps = {
  readonly referral: QueuedReferral;
  readonly cameFrom: boolean;
  readonly onOpen: () => void;
};

/** A referral in the list: how urgent, where, until when help has to come, and where it stands. */
export function ReferralLine({ referral, cameFrom, onOpen }: ReferralLineProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().focal;
  const stands = referral.kind === 'stands' ? referral : null;
  const place = stands === null ? words.refusal.title : placeOf(stands.document);
  const mark = words.mark(markOf(referral.hash));
  const day = formatShortDay(referral.sent.slice(0, DAY_CHARACTERS));
  return (
    <li class="kept focal__line" data-came-from={cameFrom ? '' : undefined}>
      <h2 class="focal__place">
        <Button kind="quiet" fullName={words.open(`${place}, ${mark}`)} onPress={onOpen}>
          {place}
        </Button>
      </h2>
      <p class="focal__tags">
        {stands === null ? (
          <span class="tag tag--danger">{words.refusedTag}</span>
        ) : (
          <>
            <UrgencyTag level={stands.document.urgency.level} />
            <span class="tag">{words.statuses[stands.status]}</span>
            {stands.lanes.map((lane) => (
              <span key={lane} class="tag">
                {words.lanes[lane]}
              </span>
            ))}
          </>
        )}
      </p>
      {stands === null || stands.status === 'consent-gone' ? null : (
        <LastSafe lastSafe={stands.document.urgency.lastSafe} />
      )}
      {stands?.clock ? <p class="focal__clock">{clockInWords(stands.clock)}</p> : null}
      <p class="quiet">
        {words.sent(day)} · {words.to(nameOfDestination(desk, referral.destination))} · {mark}
      </p>
    </li>
  );
}

/** The day before which help has to come, as exact as the dossier tells it. */
export function LastSafe({ lastSafe }: { readonly lastSafe: string | null }): JSX.Element | null {
  if (lastSafe === null) return null;
  const words = t().focal;
  const isPast = lastSafe < dayOf(now()).slice(0, lastSafe.length);
  const precision = lastSafe.length === 10 ? 'day' : lastSafe.length === 7 ? 'month' : 'year';
  const said = dateInWords({ precision, value: lastSafe });
  return (
    <p>
      <strong>{isPast ? words.lastSafePast(said) : words.lastSafe(said)}</strong>
    </p>
  );
}
