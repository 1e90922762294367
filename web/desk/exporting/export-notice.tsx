import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ExportProposal, mayExport } from '../../../src/casefile/export-state.ts';
import { isCurrent } from '../../../src/casefile/identity-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ProposalNotice } from '../course/proposal-notice.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { packZip } from './pack-zip.ts';
import { saveFile } from './save-file.ts';

export type ExportNoticeProps = { readonly view: CaseView; readonly proposal: ExportProposal };

const FOLDER_CHARACTERS = 8;

/** An export that waits for a second reviewer, or for one of the two to make the file. */
export function ExportNotice({ view, proposal }: ExportNoticeProps): JSX.Element {
  const { desk } = useSurroundings();
  const [making, setMaking] = useState(false);
  const words = t().exporting;
  const { agreed, sequence } = proposal;
  const namesBy = proposal.names ? openedBy(view, desk.me.id) : null;
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
    <ProposalNotice
      view={view}
      proposal={proposal}
      title={agreed === null ? words.proposed : words.agreedTitle}
      words={words}
      facts={
        <>
          <Written text={proposal.reason} />
          <p>{proposal.names ? words.withNames : words.withoutNames}</p>
        </>
      }
      act={
        mayExport(proposal, (member) => desk.isOwn(member)) ? (
          <Button small unavailable={!view.intact} onPress={() => setMaking(true)}>
            {words.make.action}
          </Button>
        ) : null
      }
    >
      {making ? (
        <StepDialog
          title={words.make.title}
          text={words.make.text}
          action={words.make.yes}
          done={words.make.done}
          failed={words.make.failed}
          why={null}
          final
          work={make}
          onEnd={() => setMaking(false)}
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
    </ProposalNotice>
  );
}

/** Our own request by which the names were opened and still can be; null where there is none. */
function openedBy({ state: { identity } }: CaseView, me: string): number | null {
  const opened = identity?.requests.findLast(
    (request) => request.by === me && request.openedAt !== null && isCurrent(identity, request),
  );
  return opened?.sequence ?? null;
}
