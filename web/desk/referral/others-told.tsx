import type { JSX } from 'preact';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import { othersUnsaid } from '../../../src/casefile/referral/unsaid.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { destinationName } from '../consent/destination-name.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { TellButton } from './tell-button.tsx';

export type OthersToldProps = { readonly view: CaseView; readonly referral: Referral };

/** Who else has the case, as long as a focal point who may know it has not been told. */
export function OthersTold({ view, referral }: OthersToldProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const { referrals, consent } = view.state;
  const { dossier, sent } = referral;
  if (sent === null) return null;
  const others = othersUnsaid(referral, referrals, consent, dayOf(now()));
  if (others.length === 0) return null;
  const words = t().referrals.others;
  const names = inARow(others.map(({ place }) => destinationName(desk, place)));
  return (
    <Notice>
      <p>{words.unsaid(destinationName(desk, dossier.destination), names)}</p>
      <TellButton
        view={view}
        referral={referral}
        kind="second"
        words={words}
        text={words.text(names)}
        work={() => desk.referrals.tellOfOthers(view.id, dossier.hash)}
      />
    </Notice>
  );
}
