import { codeOf } from '../../../../src/casework/call-error.ts';
import type { Sending, SendingStep } from '../../../shared/sending-step.ts';
import type { EntryForm } from '../entry-form.ts';

/** `unsure`: it was stopped while it was on its way, and may have arrived. */
export type RowState = 'waiting' | 'under-way' | 'sent' | 'refused' | 'unsure' | 'not-sent';

export type SentRow = {
  readonly number: number;
  readonly form: EntryForm;
  readonly state: RowState;
  /** The closed code of why it was refused. */
  readonly code: string | null;
};

export type RunState = 'running' | 'paused' | 'done' | 'cancelled';

/** What seals and posts one report. */
export type Door = {
  readonly seal: (form: EntryForm) => Promise<Uint8Array>;
  readonly post: (envelope: Uint8Array, sending: Sending) => Promise<void>;
  /** Codes after which nothing else can be sent either. */
  readonly stopsAll: (error: unknown) => boolean;
};

export type Run = {
  readonly rows: () => readonly SentRow[];
  readonly state: () => RunState;
  readonly step: () => SendingStep | null;
  /** Why it paused by itself; null where the member did. */
  readonly failure: () => unknown;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly cancel: () => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * Sends rows one after the other. Each is sealed once: what is tried again after a pause or a broken line is the same bytes,
 * which are one report however often they come.
 */
export function startRun(given: readonly Pick<SentRow, 'number' | 'form'>[], door: Door): Run {
  const rows: SentRow[] = given.map((row) => ({ ...row, state: 'waiting', code: null }));
  const listeners = new Set<() => void>();
  let [state, step, failure]: [RunState, SendingStep | null, unknown] = ['running', null, null];
  let sealed: { readonly at: number; readonly envelope: Uint8Array } | null = null;
  let stop = new AbortController();
  let loop: Promise<void> = Promise.resolve();

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const mark = (at: number, change: Partial<SentRow>): void => {
    const row = rows[at];
    if (row) rows[at] = { ...row, ...change };
    tell();
  };
  const sendOne = async (at: number, form: EntryForm, signal: AbortSignal): Promise<void> => {
    if (sealed?.at !== at) sealed = { at, envelope: await door.seal(form) };
    if (signal.aborted) throw signal.reason;
    const show = (next: SendingStep): void => {
      step = next;
      tell();
    };
    await door.post(sealed.envelope, { tell: show, signal });
    sealed = null;
  };
  const work = async (signal: AbortSignal): Promise<void> => {
    for (const [at, { form, state: before }] of rows.entries()) {
      if (before !== 'waiting' && before !== 'under-way') continue;
      if (isStopped(signal)) return;
      mark(at, { state: 'under-way' });
      try {
        await sendOne(at, form, signal);
        mark(at, { state: 'sent' });
      } catch (error) {
        if (isStopped(signal)) return;
        if (door.stopsAll(error)) {
          [state, failure] = ['paused', error];
          tell();
          return;
        }
        sealed = null;
        mark(at, { state: 'refused', code: codeOf(error) ?? 'other' });
      }
    }
    [state, step] = ['done', null];
    tell();
  };
  const begin = (): void => {
    stop = new AbortController();
    const { signal } = stop;
    // After what was stopped has let go: two at once would post one row twice.
    loop = loop.then(() => work(signal));
  };
  begin();
  return {
    rows: () => rows,
    state: () => state,
    step: () => step,
    failure: () => failure,
    pause: () => {
      if (state !== 'running') return;
      [state, step] = ['paused', null];
      stop.abort();
      tell();
    },
    resume: () => {
      if (state !== 'paused') return;
      [state, failure] = ['running', null];
      begin();
      tell();
    },
    cancel: () => {
      if (state === 'done' || state === 'cancelled') return;
      [state, step] = ['cancelled', null];
      stop.abort();
      for (const [at, row] of rows.entries()) {
        if (row.state === 'waiting') rows[at] = { ...row, state: 'not-sent' };
        if (row.state === 'under-way')
          rows[at] = { ...row, state: sealed?.at === at ? 'unsure' : 'not-sent' };
      }
      sealed = null;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

// Asked anew each time: it changes while one waits.
const isStopped = ({ aborted }: AbortSignal): boolean => aborted;
