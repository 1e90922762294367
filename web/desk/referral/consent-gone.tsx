import type { JSX } from 'preact';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import { consentGone } from '../../../src/casefile/referral/unsaid.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { TellButton } from './tell-button.tsx';

export type ConsentGoneProps = { readonly view: CaseView; readonly referral: Referral };

/** That the person took back what was sent, and the way to tell whoever has it. */
export function ConsentGone({ view, referral }: ConsentGoneProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const { dossier, sent } = referral;
  const gone = consentGone(referral, view.state.consent, dayOf(now()));
  if (gone === null) return null;
  const words = t().referrals.gone;
  const mayTell = !gone.isSaid && dossier.outside === undefined && sent !== null;
  return (
    <Notice tone="danger">
      <p>{gone.why === 'withdrawn' ? words.takenBack : words.refused}</p>
      <p>{gone.isSaid ? words.said : mayTell ? words.unsaid : words.byOtherMeans}</p>
      {mayTell ? (
        <TellButton
          view={view}
          referral={referral}
          kind="main"
          words={words}
          text={words.text}
          work={() => desk.referrals.tellConsentGone(view.id, dossier.hash)}
        />
      ) : null}
    </Notice>
  );
}
