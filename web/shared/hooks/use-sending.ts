import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sending, SendingStep } from '../sending-step.ts';

export type SendingState = 'idle' | 'under-way' | 'done' | 'failed';

export type SendingHandle = {
  readonly state: SendingState;
  readonly step: SendingStep | null;
  readonly error: unknown;
  readonly start: () => void;
  readonly reset: () => void;
};

/** Runs something that posts envelopes, says how far it is, and stops when its page goes. */
export function useSending(run: (sending: Sending) => Promise<void>, onDone: () => void): SendingHandle {
  const [state, setState] = useState<SendingState>('idle');
  const [step, setStep] = useState<SendingStep | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const start = (): void => {
    const controller = new AbortController();
    stop.current = controller;
    setState('under-way');
    run({ tell: setStep, signal: controller.signal }).then(
      () => {
        setState('done');
        onDone();
      },
      (fault: unknown) => {
        setError(fault);
        setState('failed');
      },
    );
  };
  const reset = (): void => {
    setState('idle');
    setError(null);
  };
  return { state, step, error, start, reset };
}
