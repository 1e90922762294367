import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileItem } from '../../../src/casefile/files/file-item.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { ApiError } from '../../shared/api-error.ts';
import { now } from '../../shared/clock.ts';
import { FileUnreadable } from '../../shared/files/seal-line.ts';
import { minutesLeft } from '../../shared/files/time-left.ts';
import { onTeardown } from '../../shared/quick-exit.ts';
import type { SendingStep } from '../../shared/sending-step.ts';
import { beginUnderWay } from '../under-way.ts';
import type { ChosenFile } from './chosen-file.ts';
import { type FileDoor, type FilesProgress, octetsOf, sendFiles } from './send-files.ts';

export type FilesFault = 'stopped' | 'unreadable' | 'tooFew' | 'other';

export type FilesSending = {
  readonly state: 'idle' | 'under-way' | 'done' | 'failed';
  readonly fault: FilesFault;
  readonly step: SendingStep | null;
  readonly progress: FilesProgress;
  readonly minutes: number | null;
  readonly start: (files: readonly ChosenFile[], text: string) => void;
  readonly stop: () => void;
  readonly reset: () => void;
};

const NOTHING: FilesProgress = { arrived: 0, all: 0 };

/** Sends files until they have arrived, somebody stops it, or the page goes. */
export function useSendingFiles(door: FileDoor, onDone: (items: readonly FileItem[]) => void): FilesSending {
  const [state, setState] = useState<FilesSending['state']>('idle');
  const [fault, setFault] = useState<FilesFault>('other');
  const [step, setStep] = useState<SendingStep | null>(null);
  const [progress, setProgress] = useState(NOTHING);
  const [minutes, setMinutes] = useState<number | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const stop = (): void => stopper.current?.abort();
  useEffect(() => {
    const unregister = onTeardown(stop);
    return () => {
      unregister();
      stop();
    };
  }, []);
  const start = (files: readonly ChosenFile[], text: string): void => {
    const controller = new AbortController();
    stopper.current = controller;
    const over = beginUnderWay();
    const begun = now();
    setState('under-way');
    setMinutes(null);
    setProgress({ arrived: 0, all: octetsOf(files) });
    const onProgress = (next: FilesProgress): void => {
      setProgress(next);
      setMinutes(minutesLeft(next, now() - begun));
    };
    sendFiles(files, text, door, { tell: setStep, signal: controller.signal }, onProgress)
      .then(
        (items) => {
          setState('done');
          onDone(items);
        },
        (error: unknown) => {
          setFault(faultOf(error, controller.signal.aborted));
          setState('failed');
        },
      )
      .finally(over);
  };
  return { state, fault, step, progress, minutes, start, stop, reset: () => setState('idle') };
}

function faultOf(error: unknown, stopped: boolean): FilesFault {
  if (stopped) return 'stopped';
  if (error instanceof ProtocolError && error.code === 'vault-below-quorum') return 'tooFew';
  const changed = error instanceof ApiError && error.code === 'part-taken';
  return error instanceof FileUnreadable || changed ? 'unreadable' : 'other';
}
