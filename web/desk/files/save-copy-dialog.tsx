import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { StepDialog } from '../parts/step-dialog.tsx';
import { ReadingShare } from './reading-share.tsx';

export type SaveCopyDialogProps = {
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly yes: string;
    readonly done: string;
    readonly failed: string;
  };
  readonly take: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<void>;
  readonly onEnd: () => void;
  readonly children?: ComponentChildren;
};

/** Saves a copy of a file, and says how much of it was read. Whoever leaves before the end gets none. */
export function SaveCopyDialog({ words, take, onEnd, children }: SaveCopyDialogProps): JSX.Element {
  const [share, setShare] = useState<number | null>(null);
  return (
    <StepDialog
      title={words.title}
      text={words.text}
      action={words.yes}
      done={words.done}
      failed={words.failed}
      why={null}
      final
      work={(_, signal) => take(setShare, signal).finally(() => setShare(null))}
      onEnd={onEnd}
    >
      {() => (
        <>
          {children}
          <ReadingShare share={share} />
        </>
      )}
    </StepDialog>
  );
}
