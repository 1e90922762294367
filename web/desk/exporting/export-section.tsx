import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseExport } from '../../../src/casefile/export-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { fromBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { toHex } from '../../../src/protocol/encoding/hex.ts';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { DialogButton } from '../parts/dialog-button.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ExportFaults } from './export-faults.tsx';
import { ExportNotice } from './export-notice.tsx';

/** Taking the whole case out of the portal: two reviewers, then one file; and which files were made. */
export function ExportSection({ view }: { readonly view: CaseView }): JSX.Element {
  const { desk } = useSurroundings();
  const [names, setNames] = useState(false);
  const words = t().exporting;
  const { proposal, made } = view.state.eyes.exporting;
  const hasNames = view.state.identity !== null;
  return (
    <section class="course__part" aria-label={words.title}>
      <h4>{words.title}</h4>
      {proposal === null ? (
        <DialogButton action={words.propose.action} unavailable={!view.intact}>
          {(end) => (
            <StepDialog
              title={words.propose.title}
              text={words.propose.text}
              action={t().life.record}
              done={words.propose.done}
              why={t().life.why}
              reasonOf={{ caseId: view.id, step: 'export' }}
              work={(reason) =>
                desk.step(view.id, { type: 'export-proposed', content: { names: hasNames && names, reason } })
              }
              onEnd={end}
            >
              {() =>
                hasNames ? (
                  <label class="check">
                    <input type="checkbox" checked={names} onChange={() => setNames(!names)} />
                    <span>{words.propose.names}</span>
                  </label>
                ) : null
              }
            </StepDialog>
          )}
        </DialogButton>
      ) : (
        <ExportNotice view={view} proposal={proposal} />
      )}
      {made.length === 0 ? null : (
        <ul class="kept-list" aria-label={words.list}>
          {made.map((each) => (
            <MadeLine key={each.sequence} made={each} />
          ))}
        </ul>
      )}
    </section>
  );
}

function MadeLine({ made }: { readonly made: CaseExport }): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().exporting;
  const what = made.names ? words.madeWithNames : words.made;
  return (
    <li>
      <p>{what(memberLabel(desk, made.by), formatInstant(made.time))}</p>
      <ExportFaults faults={made.faults} />
      <p class="quiet export__hash">
        {words.hash} <code dir="ltr">{toHex(fromBase64url(made.hash))}</code>
      </p>
    </li>
  );
}
