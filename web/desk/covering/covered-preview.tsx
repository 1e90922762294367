import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plainFileName } from '../../../src/casefile/files/file-name.ts';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { FileFrame } from '../../shared/files/viewing/file-frame.tsx';
import type { FileToView } from '../../shared/files/viewing/viewer-line.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import type { KeptAs } from './keep-copy.ts';
import type { CheckedPicture } from './picture-of-frame.ts';
import { useCovers } from './use-covers.ts';
import { type CopyProgress, useKeepCopy } from './use-keep-copy.ts';

export type CoveredPreviewProps = {
  readonly caseId: string;
  readonly picture: CheckedPicture;
  readonly of: Omit<KeptAs, 'name'>;
  readonly name: string;
  readonly onBack: () => void;
  readonly onKept: () => void;
};

/** Exactly the picture that would be kept, in a frame of its own, before it is. */
export function CoveredPreview({
  caseId,
  picture,
  of,
  onBack,
  onKept,
  ...props
}: CoveredPreviewProps): JSX.Element {
  const { announce } = useSurroundings();
  const { working, failure, progress, stopped, keep, stop } = useKeepCopy(caseId, picture);
  const covers = useCovers(caseId, of.parent, of.page);
  const named = useFormDraft(caseId, `form:copy-${of.parent}-${of.page}`, { name: props.name });
  const { name } = named.form;
  const [tried, setTried] = useState(false);
  const words = t().covering;
  const plain = plainFileName(name);
  const fault = plain === null || plain !== name.trim() ? words.nameFault : undefined;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (plain === null || fault !== undefined) return;
    if (!(await keep({ ...of, name: plain }))) return;
    covers.write([]);
    named.clear();
    announce(words.kept);
    onKept();
  };
  return (
    <section class="covering" aria-label={words.preview}>
      <h4>{words.preview}</h4>
      <p>{words.previewText}</p>
      {of.covers === 0 ? (
        <Notice tone="caution">
          <p>{words.nothingCovered}</p>
        </Notice>
      ) : null}
      <FileFrame
        words={t().viewing}
        name={props.name}
        mediaType={picture.type}
        file={fileOf(picture)}
        veiled={false}
      />
      <TextField
        label={words.name}
        hint={words.nameHint}
        error={tried ? fault : undefined}
        value={name}
        onChange={(typed) => named.write({ name: typed })}
      />
      {failure === null ? null : <ProblemNotice error={failure} title={words.notKept} />}
      {stopped ? (
        <Notice tone="caution" urgent>
          <p>{words.stopped}</p>
        </Notice>
      ) : null}
      {progress === null ? null : <CopyOnItsWay {...progress} />}
      <div class="actions">
        <Button small unavailable={working} onPress={() => void submit()}>
          {working ? words.keeping : words.keep}
        </Button>
        {progress === null ? (
          <Button small kind="quiet" unavailable={working} onPress={onBack}>
            {words.back}
          </Button>
        ) : (
          <Button small kind="second" onPress={stop}>
            {words.stop}
          </Button>
        )}
      </div>
    </section>
  );
}

/** How much of it has arrived, and whether the connection is there. */
function CopyOnItsWay({ arrived, all, step }: CopyProgress): JSX.Element {
  const words = t().sending;
  return (
    <>
      <Progress
        label={words.arrived(sizeInWords(arrived), sizeInWords(all))}
        share={Math.min(1, arrived / all)}
      />
      {step?.at === 'waiting' ? <p class="quiet">{words.waiting(step.seconds)}</p> : null}
    </>
  );
}

const fileOf = ({ bytes }: CheckedPicture): FileToView => ({
  bytes: bytes.length,
  read: (from, to) => Promise.resolve(bytes.slice(from, to)),
});
