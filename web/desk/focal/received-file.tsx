import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FileAlong } from '../../../src/casefile/referral/files-along.ts';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { FileViewer } from '../files/file-viewer.tsx';
import { ReadingShare } from '../files/reading-share.tsx';
import { SaveCopyDialog } from '../files/save-copy-dialog.tsx';
import { useOpenFile } from '../files/use-open-file.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { isExchanged } from './is-exchanged.ts';
import { takeReceivedCopy } from './take-received-copy.ts';

export type ReceivedFileProps = { readonly referral: string; readonly file: FileAlong };

/** A file that came along: looked at once it was read whole and is the one that was approved, or saved with its record. */
export function ReceivedFile({ referral, file }: ReceivedFileProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().focal.files;
  const { label, mediaType, bytes } = file.listed;
  const [share, setShare] = useState<number | null>(null);
  const [saving, setSaving] = useState(false);
  const { open, look, close, way, working, failure } = useOpenFile(() =>
    desk.focal.openFile(referral, file.id, setShare).finally(() => setShare(null)),
  );
  return (
    <>
      <h3 class="files__name">
        <bdi>{label}</bdi>
      </h3>
      <p class="quiet">
        {isolated(mediaType)} · {sizeInWords(bytes)}
      </p>
      {open === null ? (
        <div class="actions">
          <Button
            small
            unavailable={working}
            fullName={t().viewing.openNamed(label)}
            buttonRef={way}
            onPress={() => void look()}
          >
            {t().viewing.open}
          </Button>
          <Button small kind="second" fullName={words.save.named(label)} onPress={() => setSaving(true)}>
            {words.save.action}
          </Button>
        </div>
      ) : (
        <FileViewer item={{ name: label, mediaType }} file={open} onClose={close} />
      )}
      <ReadingShare share={share} />
      {failure === null ? null : <FileFailure error={failure} />}
      {saving ? (
        <SaveCopyDialog
          words={words.save}
          take={(onProgress, signal) => takeReceivedCopy(desk, referral, file, { onProgress, signal })}
          onEnd={() => setSaving(false)}
        />
      ) : null}
    </>
  );
}

/** What does not open under what the dossier gives, or is another file, was exchanged: that is not said like a broken line. */
function FileFailure({ error }: { readonly error: unknown }): JSX.Element {
  const words = t().focal.files;
  if (!isExchanged(error)) return <p role="alert">{wordsFor(error)}</p>;
  return (
    <Notice tone="danger" title={words.altered.title} urgent>
      <p>{words.altered.text}</p>
      <p class="quiet">{t().problems.code(isolated(error.code))}</p>
    </Notice>
  );
}
