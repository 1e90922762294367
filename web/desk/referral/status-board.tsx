import type { JSX } from 'preact';
import { isSetAside, type Referral } from '../../../src/casefile/referral/referral-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { destinationName } from '../consent/destination-name.ts';
import { formatShortDay } from '../format-time.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { approversToday } from './approvers-today.ts';
import { standingInWords } from './standing-in-words.ts';

/** All destinations of a case in one table: where each dossier stands that is not over, or the last one that was, and since when. */
export function StatusBoard({ view }: { readonly view: CaseView }): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().referrals.board;
  const { referrals, consent } = view.state;
  const approvers = approversToday(desk, view);
  const shown = referrals.filter(
    (referral, at) =>
      !isSetAside(referral) ||
      !referrals.some((each, later) => isInstead(each, referral.dossier.destination, later > at)),
  );
  return (
    <table class="board">
      <caption>{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.to}</th>
          <th scope="col">{words.now}</th>
          <th scope="col">{words.since}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((referral) => {
          const { text, since } = standingInWords(referral, consent, dayOf(now()), approvers);
          const { destination, hash } = referral.dossier;
          return (
            <tr key={hash}>
              <th scope="row">{destinationName(desk, destination)}</th>
              <td>{text}</td>
              <td>{formatShortDay(since.slice(0, DAY_CHARACTERS))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const isInstead = (referral: Referral, destination: string, isLater: boolean): boolean =>
  referral.dossier.destination === destination && (!isSetAside(referral) || isLater);

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;
