import type { JSX, RefObject } from 'preact';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import type { FilesSending } from './use-sending-files.ts';
import { f } from './words.ts';

export type SendingFilesProps = Pick<FilesSending, 'progress' | 'step' | 'minutes' | 'stop'> & {
  /** Takes the focus when it comes. */
  readonly place: RefObject<HTMLElement | null>;
};

/** How much has arrived, how long it may take, and the way to stop. */
export function SendingFiles({ progress, step, minutes, stop, place }: SendingFilesProps): JSX.Element {
  const words = f().sending;
  const { arrived, all } = progress;
  return (
    <section aria-label={words.title} tabIndex={-1} ref={place}>
      <h2>{words.title}</h2>
      <Notice tone="caution" title={words.notYet}>
        <p>{words.stay}</p>
      </Notice>
      <Progress
        label={words.arrived(sizeInWords(arrived), sizeInWords(all))}
        share={all === 0 ? 0 : Math.min(1, arrived / all)}
      />
      <p class="quiet">{step?.at === 'waiting' ? words.waiting(step.seconds) : leftInWords(minutes)}</p>
      <div class="actions">
        <Button kind="second" onPress={stop}>
          {words.stop}
        </Button>
      </div>
    </section>
  );
}

function leftInWords(minutes: number | null): string {
  const words = f().sending;
  if (minutes === null) return words.unknown;
  return minutes < 90 ? words.minutes(minutes) : words.hours(Math.round(minutes / 60));
}
