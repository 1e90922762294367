import type { JSX } from 'preact';
import { now } from '../../shared/clock.ts';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { minutesLeft } from '../../shared/files/time-left.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { t } from '../text.ts';
import type { Outgoing } from './outgoing.ts';

export type SendingNowProps = { readonly outgoing: Outgoing; readonly onStop: () => void };

/** How much has arrived, how long it may take, and the way to stop. */
export function SendingNow({ outgoing, onStop }: SendingNowProps): JSX.Element {
  const words = t().sending;
  const { progress, step, begun } = outgoing;
  const { arrived, all } = progress ?? { arrived: 0, all: 0 };
  const minutes = minutesLeft({ arrived, all }, now() - begun);
  return (
    <>
      <Notice tone="caution" title={words.notYet}>
        <p>{words.stay}</p>
      </Notice>
      <Progress
        label={words.arrived(sizeInWords(arrived), sizeInWords(all))}
        share={all === 0 ? 0 : Math.min(1, arrived / all)}
      />
      <p class="quiet">
        {step?.at === 'waiting'
          ? words.waiting(step.seconds)
          : minutes === null
            ? words.unknown
            : words.minutes(minutes)}
      </p>
      <div class="actions">
        <Button kind="second" onPress={onStop}>
          {words.stop}
        </Button>
      </div>
    </>
  );
}
