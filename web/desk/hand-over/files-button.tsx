import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readDossierDocument } from '../../../src/casefile/dossier/dossier-document.ts';
import { doFilesGo, filesAlong } from '../../../src/casefile/referral/files-along.ts';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import { filesFormOf } from '../../../src/casefile/routing/destination.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { importPatiently } from '../../shared/import-patiently.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { PATIENT } from '../../shared/retry.ts';
import { CATALOGUES } from '../catalogues.ts';
import { destinationName } from '../consent/destination-name.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { KeyPrint } from './key-print.tsx';
import { languageReadAt } from './read-there.ts';
import { FILES_NAMES, takeFiles } from './take-files.ts';

export type FilesButtonProps = {
  readonly view: CaseView;
  readonly referral: Referral;
  /** Whether the dossier may be handed over now. */
  readonly isAllowed: boolean;
};

const PERCENT = 100;

/** Makes one sealed file of the files that go along with a dossier which left the portal; whoever leaves before the end gets none. */
export function FilesButton({ view, referral, isAllowed }: FilesButtonProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const { destination: id, hash, outside, content } = referral.dossier;
  const form = filesFormOf(outside?.format ?? '');
  const [asking, setAsking] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [isReady, setReady] = useState(false);
  const words = t().handOver;
  const name = destinationName(desk, id);
  const document = readDossierDocument(content);
  if (form === null || document === null || !doFilesGo(referral.dossier)) return null;
  const kept = desk.team().destinations.find((each) => each.id === id);
  const hasLeft = referral.handed.some(({ what }) => what === 'dossier');
  const hasFilesLeft = referral.handed.some(({ what }) => what === 'files');
  const work = async (signal: AbortSignal): Promise<void> => {
    const language = languageReadAt(kept);
    const load = CATALOGUES.load[language.tag];
    if (load === undefined) return;
    const readIn = { language, words: await importPatiently(load, PATIENT) };
    await takeFiles(desk, { id: view.id, dossier: hash, form }, readIn, {
      onProgress: ({ done, all }) => setShare(all === 0 ? 1 : done / all),
      isStopped: () => signal.aborted,
    });
    setReady(true);
  };
  return (
    <>
      {isAllowed && hasLeft ? (
        <Button
          small
          kind={hasFilesLeft ? 'second' : 'main'}
          fullName={`${words.files.action} ${name}`}
          unavailable={!view.intact}
          onPress={() => setAsking(true)}
        >
          {words.files.action}
        </Button>
      ) : null}
      {isReady && !asking ? (
        <FilesReady name={name} file={FILES_NAMES[form]} onDone={() => setReady(false)} />
      ) : null}
      {asking ? (
        <StepDialog
          title={words.files.title(name)}
          text={words.files.text}
          action={words.yes}
          done={words.files.ready(name)}
          failed={words.failed}
          why={null}
          final
          work={(_, signal) => work(signal).finally(() => setShare(null))}
          onEnd={() => setAsking(false)}
        >
          {() => (
            <>
              <KeyPrint kept={kept} form={form} />
              <p>{words.files.inside}</p>
              <ul>
                {filesAlong(referral.dossier, document).map(({ id: file, listed }) => (
                  <li key={file}>
                    <bdi>{listed.label}</bdi> · {sizeInWords(listed.bytes)}
                  </li>
                ))}
              </ul>
              <p class="quiet">{words.files.keepOpen}</p>
              {share === null ? null : (
                <Progress label={words.files.progress(Math.floor(share * PERCENT))} share={share} />
              )}
            </>
          )}
        </StepDialog>
      ) : null}
    </>
  );
}

type FilesReadyProps = { readonly name: string; readonly file: string; readonly onDone: () => void };

/** That the browser saves them, until somebody has read it. */
function FilesReady({ name, file, onDone }: FilesReadyProps): JSX.Element {
  const words = t().handOver;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="ready" aria-labelledby={id}>
      <h5 id={id} tabIndex={-1} ref={heading}>
        {words.files.ready(name)}
      </h5>
      <p>{words.ready.saved(isolated(file))}</p>
      <div class="actions">
        <Button small kind="second" onPress={onDone}>
          {words.files.done}
        </Button>
      </div>
    </section>
  );
}
