import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { plainFileName } from '../../../src/casefile/files/file-name.ts';
import { FileFrame } from '../../shared/files/viewing/file-frame.tsx';
import type { FileToView } from '../../shared/files/viewing/viewer-line.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { useTask } from '../hooks/use-task.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { type KeptAs, keepCopy, type LaidCopy, layCopy } from './keep-copy.ts';
import type { CheckedPicture } from './picture-of-frame.ts';

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
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [name, setName] = useState(props.name);
  const [tried, setTried] = useState(false);
  const laid = useRef<LaidCopy | null>(null);
  const words = t().covering;
  const plain = plainFileName(name);
  const fault = plain === null || plain !== name.trim() ? words.nameFault : undefined;
  const keep = async (): Promise<void> => {
    setTried(true);
    if (plain === null || fault !== undefined) return;
    const done = await run(async () => {
      laid.current ??= await layCopy(picture);
      await keepCopy(desk, caseId, picture, laid.current, { ...of, name: plain });
    });
    if (!done) return;
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
        onClose={onBack}
      />
      <TextField
        label={words.name}
        hint={words.nameHint}
        error={tried ? fault : undefined}
        value={name}
        onChange={setName}
      />
      {failure === null ? null : <ProblemNotice error={failure} title={words.notKept} />}
      <div class="actions">
        <Button small unavailable={working} onPress={() => void keep()}>
          {working ? words.keeping : words.keep}
        </Button>
        <Button small kind="quiet" unavailable={working} onPress={onBack}>
          {words.back}
        </Button>
      </div>
    </section>
  );
}

const fileOf = ({ bytes }: CheckedPicture): FileToView => ({
  bytes: bytes.length,
  read: (from, to) => Promise.resolve(bytes.slice(from, to)),
});
