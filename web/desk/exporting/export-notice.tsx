import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ExportProposal, mayExport } from '../../../src/casefile/export-state.ts';
import { isCurrent } from '../../../src/casefile/identity-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { RefuseDialog } from '../course/refuse-dialog.tsx';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { Written } from '../parts/written.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { packZip } from './pack-zip.ts';
import { saveFile } from './save-file.ts';

export type ExportNoticeProps = { readonly view: CaseView; readonly proposal: ExportProposal };

const FOLDER_CHARACTERS = 8;

/** An export that waits for a second reviewer, or for one of the two to make the file. */
export function ExportNotice({ view, proposal }: ExportNoticeProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [asking, setAsking] = useState<'refuse' | 'make' | null>(null);
  const words = t().exporting;
  const { agreed, by, time, sequence } = proposal;
  const isOwn = (member: string): boolean => desk.isOwn(member);
  const refuse = isOwn(by) ? words.takeBack : words.refuse;
  const namesBy = proposal.names ? openedBy(view, desk.me.id) : null;
  const end = (): void => setAsking(null);
  const agree = async (): Promise<void> => {
    if (await run(() => desk.agree(view.id, sequence))) announce(words.agreed);
  };
  const make = async (): Promise<void> => {
    const folder = `case-${view.id.slice(0, FOLDER_CHARACTERS)}`;
    const file = await desk.exportCase(view.id, {
      proposal: sequence,
      namesBy,
      pack: (files) => packZip(folder, files),
    });
    saveFile(`${folder}.zip`, 'application/zip', file);
  };
  return (
    <Notice tone="caution" title={agreed === null ? words.proposed : words.agreedTitle}>
      <p class="quiet">{t().triage.proposedBy(memberLabel(desk, by), formatInstant(time))}</p>
      <Written text={proposal.reason} />
      <p>{proposal.names ? words.withNames : words.withoutNames}</p>
      {agreed === null ? (
        <p>{words.waits}</p>
      ) : (
        <p class="quiet">{words.agreedBy(memberLabel(desk, agreed.by), formatInstant(agreed.time))}</p>
      )}
      <div class="actions">
        {agreed === null && !isOwn(by) ? (
          <Button small unavailable={working || !view.intact} onPress={() => void agree()}>
            {working ? t().life.working : words.agree}
          </Button>
        ) : null}
        {mayExport(proposal, isOwn) ? (
          <Button small unavailable={!view.intact} onPress={() => setAsking('make')}>
            {words.make.action}
          </Button>
        ) : null}
        <Button small kind="second" unavailable={!view.intact} onPress={() => setAsking('refuse')}>
          {refuse.action}
        </Button>
      </div>
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
      {asking === 'refuse' ? (
        <RefuseDialog view={view} proposal={sequence} title={refuse.title} words={words.refuse} onEnd={end} />
      ) : null}
      {asking === 'make' ? (
        <StepDialog
          title={words.make.title}
          text={words.make.text}
          action={words.make.yes}
          done={words.make.done}
          failed={words.make.failed}
          why={null}
          final
          work={make}
          onEnd={end}
        >
          {() => (
            <>
              <p>{words.make.logged}</p>
              {proposal.names ? (
                <p>{namesBy === null ? words.make.namesShut : words.make.namesOpen}</p>
              ) : null}
            </>
          )}
        </StepDialog>
      ) : null}
    </Notice>
  );
}

/** Our own request by which the names were opened and still can be; null where there is none. */
function openedBy({ state: { identity } }: CaseView, me: string): number | null {
  const opened = identity?.requests.findLast(
    (request) => request.by === me && request.openedAt !== null && isCurrent(identity, request),
  );
  return opened?.sequence ?? null;
}
