import type { JSX } from 'preact';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { ReadersList } from '../parts/readers-list.tsx';
import { TrustNotice } from '../parts/trust-notice.tsx';
import type { Team } from '../team.ts';
import { t } from '../text.ts';

export function ReadersPage(props: PageProps): JSX.Element {
  const { trust, dispatch } = props;
  const words = t().readers;
  const trusted = trust.kind === 'trusted';
  return (
    <Page {...props} title={words.title}>
      {trusted ? <VerifiedTeam team={trust.team} /> : <TrustNotice {...props} />}
      <div class="actions">
        <Button
          kind={trust.kind === 'refused' ? 'second' : 'main'}
          onPress={() => dispatch({ type: 'next' })}
        >
          {trust.kind === 'refused' ? words.startRefused : trusted ? words.start : words.startAnyway}
        </Button>
      </div>
    </Page>
  );
}

function VerifiedTeam({ team }: { readonly team: Team }): JSX.Element {
  const words = t().readers;
  return (
    <>
      <p>{words.verified(isolated(team.name))}</p>
      <ReadersList readers={team.readers} />
      <p class="quiet">{words.intro}</p>
      {team.withoutKey.map((label) => (
        <p key={label}>{words.leftOut(isolated(label))}</p>
      ))}
      <h2>{words.answerTime}</h2>
      <p class="written" dir="auto">
        {team.dutyHours.text}
      </p>
      <details class="card">
        <summary>{words.privacy}</summary>
        <p class="written" dir="auto">
          {team.privacyNotice}
        </p>
      </details>
    </>
  );
}
