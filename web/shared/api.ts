import { OCTETS } from '../../src/protocol/wire/paths.ts';
import { ApiError, apiErrorOf } from './api-error.ts';
import { type Patience, withRetries } from './retry.ts';

export type ApiCall = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Bytes travel as they are, anything else as JSON. */
  readonly body?: Uint8Array | object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Members' calls carry the session cookie; anonymous calls never carry anything. */
  readonly session?: boolean;
  readonly signal?: AbortSignal;
  /** How long to wait for the answer, where that is not the usual time. */
  readonly timeoutMs?: number;
  /** Goes on when its page is left: for what nobody waits for. */
  readonly outlivesPage?: boolean;
  /** Only for calls that may safely happen twice. */
  readonly patience?: Patience;
};

const TIMEOUT_MS = 120_000;

/** Makes the call and gives the bytes of its answer. Throws `ApiError`. */
export async function callForBytes(call: ApiCall): Promise<Uint8Array> {
  return make(call, async (response) => new Uint8Array(await response.arrayBuffer()));
}

/** Makes the call and gives its JSON, unchecked: the caller knows what it should be. Throws `ApiError`. */
export async function callForJson(call: ApiCall): Promise<unknown> {
  return make(call, (response) => response.json() as Promise<unknown>);
}

/** Makes the call and waits until it is done. Throws `ApiError`. */
export async function callForNothing(call: ApiCall): Promise<void> {
  await make(call, () => Promise.resolve());
}

export type ApiAnswer = { readonly status: number; readonly body: Uint8Array };

/** Makes the call and gives its status and bytes, a refusal's too. Throws `ApiError` only where no answer came. */
export async function callForAnswer(call: ApiCall): Promise<ApiAnswer> {
  return makeOnce(call, async (response) => ({
    status: response.status,
    body: new Uint8Array(await response.arrayBuffer()),
  }));
}

type Read<Answer> = (response: Response) => Promise<Answer>;

function make<Answer>(call: ApiCall, read: Read<Answer>): Promise<Answer> {
  const attempt = (): Promise<Answer> =>
    makeOnce(call, async (response) => {
      if (!response.ok) throw await apiErrorOf(response);
      return read(response);
    });
  return call.patience ? withRetries(attempt, call.patience, call.signal) : attempt();
}

async function makeOnce<Answer>(call: ApiCall, read: Read<Answer>): Promise<Answer> {
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  if (call.signal?.aborted) abort();
  call.signal?.addEventListener('abort', abort);
  const timer = setTimeout(abort, call.timeoutMs ?? TIMEOUT_MS);
  try {
    const response = await fetch(call.path, { ...optionsOf(call), signal: stop.signal });
    return await read(response);
  } catch (error) {
    if (error instanceof ApiError || call.signal?.aborted) throw error;
    if (error instanceof SyntaxError) throw new ApiError('unexpected-answer');
    throw new ApiError(stop.signal.aborted ? 'timed-out' : 'unreachable');
  } finally {
    clearTimeout(timer);
    call.signal?.removeEventListener('abort', abort);
  }
}

function optionsOf(call: ApiCall): RequestInit {
  const headers = new Headers(call.headers);
  const options: RequestInit = {
    method: call.method,
    headers,
    cache: 'no-store',
    credentials: call.session ? 'same-origin' : 'omit',
    mode: 'same-origin',
    redirect: 'error',
    // A member's call has to say its origin, in the place of which Firefox says "null" under `no-referrer`.
    referrerPolicy: call.session ? 'same-origin' : 'no-referrer',
    keepalive: call.outlivesPage ?? false,
  };
  if (call.body instanceof Uint8Array) {
    headers.set('content-type', OCTETS);
    options.body = call.body as Uint8Array<ArrayBuffer>;
  } else if (call.body !== undefined) {
    headers.set('content-type', 'application/json');
    options.body = JSON.stringify(call.body);
  }
  return options;
}
