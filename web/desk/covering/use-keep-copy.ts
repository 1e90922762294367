import { useEffect, useRef, useState } from 'preact/hooks';
import type { SendingStep } from '../../shared/sending-step.ts';
import { useTask } from '../hooks/use-task.ts';
import { useSurroundings } from '../surroundings.ts';
import { type KeptAs, keepCopy, type LaidCopy, layCopy } from './keep-copy.ts';
import type { CheckedPicture } from './picture-of-frame.ts';

/** Octets of a copy on its way to the server, and those that it has acknowledged. */
export type CopyProgress = {
  readonly arrived: number;
  readonly all: number;
  readonly step: SendingStep | null;
};

export type KeepCopyHandle = {
  readonly working: boolean;
  readonly failure: unknown;
  /** Null while nothing is sent that could still be stopped. */
  readonly progress: CopyProgress | null;
  readonly stopped: boolean;
  /** Gives whether it is in the log. What has arrived in an attempt before is not sent again. */
  readonly keep: (as: KeptAs) => Promise<boolean>;
  readonly stop: () => void;
};

/** Keeps a covered copy in its case: sealed and sent, until then it can be stopped, and written into the log. */
export function useKeepCopy(caseId: string, picture: CheckedPicture): KeepCopyHandle {
  const { desk } = useSurroundings();
  const { working, failure, run } = useTask();
  const [progress, setProgress] = useState<CopyProgress | null>(null);
  const [stopped, setStopped] = useState(false);
  const laid = useRef<LaidCopy | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const change = (to: (before: CopyProgress) => Partial<CopyProgress>): void =>
    setProgress((before) => before && { ...before, ...to(before) });
  const lay = async (): Promise<LaidCopy> => {
    const { signal } = (stopper.current = new AbortController());
    setProgress({ arrived: 0, all: picture.file.size, step: null });
    try {
      return await layCopy(picture, { signal, tell: (step) => change(() => ({ step })) }, (arrived, extra) =>
        change((before) => ({ arrived: before.arrived + arrived, all: before.all + extra })),
      );
    } finally {
      setProgress(null);
    }
  };
  useEffect(() => () => stopper.current?.abort(), []);
  return {
    working,
    failure: stopped ? null : failure,
    progress,
    stopped,
    keep: (as) => {
      setStopped(false);
      return run(async () => {
        laid.current ??= await lay();
        await keepCopy(desk, caseId, picture, laid.current, as);
      });
    },
    stop: () => {
      setStopped(true);
      stopper.current?.abort();
    },
  };
}
