import { CallError, codeOf } from './call-error.ts';
import { decodeTexts } from './call-frames.ts';

/** One HTTP call with the member's session. Bytes travel as octets, an object as JSON. Rejects only when no answer came. */
export type Call = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: Uint8Array | Readonly<Record<string, string>>,
  query?: Readonly<Record<string, string>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<{ readonly status: number; readonly body: Uint8Array }>;

type Request = Parameters<Call>;

/** Calls that give bytes, or nothing, and reject with a `CallError`: the server's closed code, or `unreachable`. */
export interface Server {
  readonly ask: (...request: Request) => Promise<Uint8Array>;
  readonly tell: (...request: Request) => Promise<void>;
  /** Tells, and gives a word for having done so or for the one refusal that is expected. */
  readonly offer: <Done extends string, Refused extends string>(
    words: readonly [Done, Refused],
    ...request: Request
  ) => Promise<Done | Refused>;
}

export const serverOver = (call: Call): Server => {
  const ask = async (...request: Request): Promise<Uint8Array> => answerOf(await reach(call, request));
  return {
    ask,
    tell: async (...request) => {
      await ask(...request);
    },
    offer: async ([done, refused], ...request) => {
      try {
        await ask(...request);
        return done;
      } catch (error) {
        if (error instanceof CallError && error.code === refused) return refused;
        throw error;
      }
    },
  };
};

const reach = async (call: Call, request: Request): ReturnType<Call> => {
  try {
    return await call(...request);
  } catch (error) {
    if (codeOf(error) !== null) throw error;
    throw new CallError('unreachable');
  }
};

const answerOf = ({ status, body }: Awaited<ReturnType<Call>>): Uint8Array => {
  if (status >= 200 && status < 300) return body;
  throw new CallError(codeIn(body), status);
};

const codeIn = (body: Uint8Array): string => {
  try {
    return decodeTexts(body, 'code').code;
  } catch {
    return 'unexpected-answer';
  }
};
