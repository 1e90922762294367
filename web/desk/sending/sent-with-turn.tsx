import type { JSX } from 'preact';
import type { SentFile } from '../../../src/casefile/files/sent-files.ts';
import type { HeldSent } from '../../../src/casefile/files/sent-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { FileViewer } from '../files/file-viewer.tsx';
import { useOpenFile } from '../files/use-open-file.ts';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { DialogButton } from '../parts/dialog-button.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type SentWithTurnProps = { readonly view: CaseView; readonly held: HeldSent };

/** The files that went with an answer: what the person can look at, colleagues can too, until somebody takes them back. */
export function SentWithTurn({ view, held }: SentWithTurnProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().sending;
  const { sent, recalled, message } = held;
  return (
    <>
      <ul class="files__list">
        {sent.items.map((file) => (
          <li key={file.id}>
            <SentLine view={view} file={file} isThere={recalled === null} />
          </li>
        ))}
      </ul>
      {recalled === null ? (
        <DialogButton action={words.recall.action} kind="quiet" unavailable={!view.intact}>
          {(end) => (
            <StepDialog
              title={words.recall.title}
              text={words.recall.text}
              action={words.recall.yes}
              done={words.recall.done}
              failed={words.recall.failed}
              why={null}
              final
              work={() => desk.recallFiles(view.id, message)}
              onEnd={end}
            />
          )}
        </DialogButton>
      ) : (
        <p class="quiet">{words.recalled(memberLabel(desk, recalled.by), formatInstant(recalled.time))}</p>
      )}
    </>
  );
}

type SentLineProps = { readonly view: CaseView; readonly file: SentFile; readonly isThere: boolean };

function SentLine({ view, file, isThere }: SentLineProps): JSX.Element {
  const { desk } = useSurroundings();
  const { open, look, close, way, working, failure } = useOpenFile(() => desk.readFile(view.id, file.id));
  return (
    <>
      <p>
        <bdi>{file.name}</bdi> · {isolated(sizeInWords(file.bytes))} · {t().files.cleaned[file.cleaned]}
      </p>
      {!isThere ? null : open === null ? (
        <Button
          small
          kind="quiet"
          unavailable={working}
          fullName={t().viewing.openNamed(isolated(file.name))}
          buttonRef={way}
          onPress={() => void look()}
        >
          {t().viewing.open}
        </Button>
      ) : (
        <FileViewer item={file} file={open} onClose={close} />
      )}
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </>
  );
}
