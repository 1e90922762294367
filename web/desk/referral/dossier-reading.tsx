import type { JSX } from 'preact';
import type { DossierDocument } from '../../../src/casefile/dossier/dossier-document.ts';
import { heldFile } from '../../../src/casefile/files/files-state.ts';
import { doFilesGo, filesAlong } from '../../../src/casefile/referral/files-along.ts';
import { consentPlaceOf, type Referral, whenItLeft } from '../../../src/casefile/referral/referral-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { DossierView } from '../dossier/dossier-view.tsx';
import { useTask } from '../hooks/use-task.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { PartConsents } from './part-consents.tsx';

export type DossierReadingProps = {
  readonly view: CaseView;
  readonly referral: Referral;
  /** Decoded from the bytes of this referral. */
  readonly document: DossierDocument;
  readonly mayApprove: boolean;
  /** Whether enough people approved it and the consent stands today; else it says on paper that it is a draft. */
  readonly isApproved: boolean;
  readonly onApproved: () => void;
};

/** A dossier as its bytes say it, beside the consent that allows each part; at its end, and only there, the approval. */
export function DossierReading(props: DossierReadingProps): JSX.Element {
  const { view, referral, document, mayApprove, isApproved, onApproved } = props;
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().referrals.reading;
  const approve = async (): Promise<void> => {
    if (!(await run(() => desk.referrals.approve(view.id, referral.dossier.hash)))) return;
    announce(words.done);
    onApproved();
  };
  return (
    <div class="reading">
      <p class="quiet">{whenItLeft(referral) === null ? words.exact : words.exactSent}</p>
      {document.evidence.length === 0 ? null : (
        <p>{doFilesGo(referral.dossier) ? words.filesAlong : words.filesListed}</p>
      )}
      <ul>
        {filesAlong(referral.dossier, document).map(({ id, listed }) => (
          <li key={id}>
            <bdi>{listed.label}</bdi> – <bdi>{heldFile(view.state.files, id)?.item.name}</bdi>
          </li>
        ))}
      </ul>
      <div class="reading__both">
        <DossierView document={document} isDraft={!isApproved} />
        <PartConsents
          document={document}
          consent={view.state.consent}
          place={consentPlaceOf(referral.dossier)}
        />
      </div>
      {mayApprove ? (
        <div class="reading__approve">
          <p>{words.approveHint}</p>
          <Button unavailable={working || !view.intact} onPress={() => void approve()}>
            {working ? t().life.working : words.approve}
          </Button>
        </div>
      ) : null}
      {failure === null ? null : <ProblemNotice error={failure} title={words.failed} />}
    </div>
  );
}
