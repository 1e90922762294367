import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { PageTitle } from '../../shared/kit/page-title.tsx';
import { DossierView } from '../dossier/dossier-view.tsx';
import { UrgencyTag } from '../parts/urgency-tag.tsx';
import { t } from '../text.ts';
import { clockInWords } from './clock-in-words.ts';
import { FilesSection } from './files-section.tsx';
import type { StandingReferral } from './focal-queue.ts';
import { GoneNotice } from './gone-notice.tsx';
import { markOf } from './mark-of.ts';
import { NewsSection } from './news-section.tsx';
import { OthersSection } from './others-section.tsx';
import { PartWays } from './part-ways.tsx';
import { placeOf } from './place-in-words.ts';
import { ProofSection } from './proof-section.tsx';
import { LastSafe } from './referral-line.tsx';
import { SayForm } from './say-form.tsx';

export type ReferralPageProps = { readonly referral: StandingReferral; readonly onBack: () => void };

/** One referral: what it proves, the dossier, what was said, and what its reader did. */
export function ReferralPage({ referral, onBack }: ReferralPageProps): JSX.Element {
  const words = t().focal;
  const { document, proven, status, lanes, clock } = referral;
  return (
    <>
      <Button small kind="quiet" onPress={onBack}>
        {words.back}
      </Button>
      <PageTitle>{placeOf(document)}</PageTitle>
      <p class="focal__tags">
        <UrgencyTag level={document.urgency.level} />
        <span class="tag">{words.statuses[status]}</span>
      </p>
      <GoneNotice news={referral.news} />
      {status === 'consent-gone' ? null : <LastSafe lastSafe={document.urgency.lastSafe} />}
      <ul class="focal__lanes">
        {lanes.map((lane) => (
          <li key={lane}>{words.laneWhy[lane]}</li>
        ))}
      </ul>
      <p class="quiet">
        {words.mark(markOf(proven.dossier.hash))} – {words.markWhat}
      </p>
      <PartWays />
      {clock === null ? null : (
        <section class="card">
          <h2>{words.clock.title}</h2>
          <p>
            <strong>{clockInWords(clock)}</strong>
          </p>
          <p>{words.clock.sayHow}</p>
          <p class="quiet">{words.clock.reason}</p>
        </section>
      )}
      <ProofSection referral={referral} />
      <OthersSection referral={referral} />
      <section aria-labelledby="focal-dossier">
        <h2 id="focal-dossier" tabIndex={-1}>
          {words.dossier}
        </h2>
        <DossierView document={document} isDraft={false} heading="h3" />
      </section>
      <FilesSection referral={referral} />
      <NewsSection news={referral.news} />
      <SayForm referral={referral} />
    </>
  );
}
