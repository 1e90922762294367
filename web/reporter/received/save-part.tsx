import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nameThatTellsNothing } from '../../../src/casefile/files/phone-risk.ts';
import type { SentFile } from '../../../src/casefile/files/sent-files.ts';
import { handOverCopy } from '../../shared/files/hand-over-copy.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import type { ReceivedDoor } from '../conversation.ts';
import { received as w } from '../received-words.ts';
import { beginUnderWay } from '../under-way.ts';
import { fetchFault } from './fetch-fault.ts';
import { useFetching } from './use-fetching.ts';

export type SavePartProps = {
  readonly file: SentFile;
  readonly door: ReceivedDoor;
  readonly onClose: () => void;
};

type Step =
  | { readonly at: 'asking' | 'done' }
  | { readonly at: 'fetching'; readonly share: number; readonly waits: boolean }
  | { readonly at: 'failed'; readonly fault: string };

/** What saving leaves behind, then the file, whole and checked, under a name that tells nothing. */
export function SavePart({ file, door, onClose }: SavePartProps): JSX.Element {
  const [step, setStep] = useState<Step>({ at: 'asking' });
  const fetching = useFetching();
  const place = useRef<HTMLDivElement>(null);
  const words = w().saving;
  const name = nameThatTellsNothing(file.name);
  // The button that was pressed goes with its step.
  useEffect(() => place.current?.focus(), [step.at]);
  const save = (): void => {
    const signal = fetching.begin();
    const over = beginUnderWay();
    let share = 0;
    const tell = (waits: boolean): void => setStep({ at: 'fetching', share, waits });
    const onProgress = (next: number): void => {
      share = next;
      tell(false);
    };
    tell(false);
    door
      .whole(file, { signal, onProgress, onPause: () => tell(true) })
      .then(
        (pieces) => {
          if (signal.aborted) return;
          handOverCopy(name, pieces);
          setStep({ at: 'done' });
        },
        (error: unknown) => {
          if (!signal.aborted) setStep({ at: 'failed', fault: fetchFault(error) });
        },
      )
      .finally(over);
  };
  return (
    <div tabIndex={-1} ref={place} role="group" aria-label={words.title}>
      {step.at === 'fetching' ? (
        <>
          <Progress label={words.progress(Math.floor(step.share * 100))} share={step.share} />
          {step.waits ? <p role="status">{words.waiting}</p> : null}
          <Button kind="second" onPress={onClose}>
            {words.stop}
          </Button>
        </>
      ) : null}
      {step.at === 'done' ? (
        <Notice tone="good" urgent>
          <p>{words.done}</p>
        </Notice>
      ) : null}
      {step.at === 'failed' ? (
        <Notice tone="caution" urgent>
          <p>{step.fault}</p>
        </Notice>
      ) : null}
      {step.at === 'asking' ? (
        <Notice tone="caution" title={words.title}>
          <p>{words.trace}</p>
          <p>{words.better}</p>
          <p>{words.name(isolated(name))}</p>
        </Notice>
      ) : null}
      {step.at === 'fetching' ? null : (
        <div class="actions">
          {step.at === 'done' ? null : (
            <Button kind="danger" onPress={save}>
              {words.yes}
            </Button>
          )}
          <Button kind="second" onPress={onClose}>
            {step.at === 'done' ? w().close : words.no}
          </Button>
        </div>
      )}
    </div>
  );
}
