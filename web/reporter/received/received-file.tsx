import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { mayRun } from '../../../src/casefile/files/phone-risk.ts';
import type { SentFile } from '../../../src/casefile/files/sent-files.ts';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { FileFrame } from '../../shared/files/viewing/file-frame.tsx';
import type { FileToView } from '../../shared/files/viewing/viewer-line.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { ReceivedDoor } from '../conversation.ts';
import { received as w } from '../received-words.ts';
import { fetchFault } from './fetch-fault.ts';
import { passOn } from './frame-signs.ts';
import { SavePart } from './save-part.tsx';
import { useFetching } from './use-fetching.ts';

export type ReceivedFileProps = { readonly file: SentFile; readonly door: ReceivedDoor };

type Shown =
  | { readonly kind: 'closed' | 'opening' | 'saving' }
  | { readonly kind: 'open'; readonly source: FileToView };

/** One file for the person: looked at in the locked frame, or saved after a warning. */
export function ReceivedFile({ file, door }: ReceivedFileProps): JSX.Element {
  const [shown, setShown] = useState<Shown>({ kind: 'closed' });
  const [fault, setFault] = useState<string | null>(null);
  const fetching = useFetching();
  const look = useRef<HTMLButtonElement>(null);
  const wasShown = useRef(false);
  useEffect(() => {
    const isClosed = shown.kind === 'closed';
    if (wasShown.current && isClosed) look.current?.focus();
    wasShown.current = !isClosed;
  }, [shown.kind]);
  const words = w();
  const name = isolated(file.name);
  const close = (): void => {
    fetching.stop();
    setShown({ kind: 'closed' });
  };
  const open = (): void => {
    setFault(null);
    setShown({ kind: 'opening' });
    const signal = fetching.begin();
    door.read(file, signal).then(
      (source) => {
        if (!signal.aborted) setShown({ kind: 'open', source });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        setFault(fetchFault(error));
        setShown({ kind: 'closed' });
      },
    );
  };
  return (
    <>
      <p>
        <bdi>{file.name}</bdi> · {isolated(sizeInWords(file.bytes))}
      </p>
      {mayRun(file.name) ? <p>{words.runs}</p> : null}
      {fault === null ? null : (
        <Notice tone="caution" urgent>
          <p>{fault}</p>
        </Notice>
      )}
      {shown.kind === 'opening' ? <p role="status">{words.viewing.opening}</p> : null}
      {shown.kind === 'open' ? (
        <FileFrame
          words={words.viewing}
          name={name}
          mediaType={file.mediaType}
          file={shown.source}
          veiled
          onClose={close}
          onSign={passOn}
        />
      ) : null}
      {shown.kind === 'saving' ? <SavePart file={file} door={door} onClose={close} /> : null}
      {shown.kind === 'closed' ? (
        <div class="actions">
          <Button kind="second" small fullName={words.lookNamed(name)} buttonRef={look} onPress={open}>
            {words.look}
          </Button>
          <Button
            kind="quiet"
            small
            fullName={words.saveNamed(name)}
            onPress={() => {
              setFault(null);
              setShown({ kind: 'saving' });
            }}
          >
            {words.save}
          </Button>
        </div>
      ) : null}
    </>
  );
}
