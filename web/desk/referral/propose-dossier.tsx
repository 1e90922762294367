import type { JSX } from 'preact';
import {
  type DossierDocument,
  encodeDossierDocument,
} from '../../../src/casefile/dossier/dossier-document.ts';
import { isOpen } from '../../../src/casefile/referral/referral-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { approvalsNeeded, reviewersOnCase } from './approvers-today.ts';

export type ProposeDossierProps = {
  readonly view: CaseView;
  /** As it is shown above. */
  readonly document: DossierDocument;
  readonly onProposed: () => void;
};

/** The way on from a preview: these very bytes go to colleagues, who approve them. Nothing leaves the team by it. */
export function ProposeDossier({ view, document, onProposed }: ProposeDossierProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().referrals.propose;
  const destination = document.destination.id;
  const needed = approvalsNeeded(desk);
  const open = view.state.referrals.find((each) => isOpen(each) && each.dossier.destination === destination);
  const propose = async (): Promise<void> => {
    const content = encodeDossierDocument(document);
    const isDone = await run(async () => {
      await desk.referrals.draft(view.id, { destination, content });
    });
    if (!isDone) return;
    announce(words.done);
    onProposed();
  };
  return (
    <section class="propose" aria-labelledby="propose-title">
      <h3 id="propose-title">{words.title}</h3>
      <p>{words.next}</p>
      <ol class="propose__steps">
        <li>{words.kept}</li>
        <li>{words.approve(needed)}</li>
        <li>{words.send}</li>
      </ol>
      <p>
        <strong>{words.nothing}</strong>
      </p>
      {open === undefined ? null : (
        <Notice tone="caution">
          <p>{words.replaces(memberLabel(desk, open.drafted.by), formatInstant(open.drafted.time))}</p>
        </Notice>
      )}
      {reviewersOnCase(desk, view.state.access).length >= needed ? null : (
        <Notice tone="caution">
          <p>{words.tooFew}</p>
        </Notice>
      )}
      <div class="actions">
        <Button unavailable={working || !view.intact} onPress={() => void propose()}>
          {working ? t().life.working : words.action}
        </Button>
      </div>
      {failure === null ? null : <ProblemNotice error={failure} title={words.failed} />}
    </section>
  );
}
