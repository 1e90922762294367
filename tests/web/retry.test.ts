import { describe, expect, it } from 'vitest';
import type { WireErrorCode } from '../../src/http/error-table.ts';
import { ApiError, type ApiErrorCode, apiErrorOf } from '../../web/shared/api-error.ts';
import { pauseAfter, withRetries } from '../../web/shared/retry.ts';

const failing = (errors: readonly Error[]): { attempt: () => Promise<string>; made: () => number } => {
  let made = 0;
  return {
    attempt: () => {
      const error = errors[made];
      made += 1;
      return error ? Promise.reject(error) : Promise.resolve('done');
    },
    made: () => made,
  };
};

describe('pauses', () => {
  it('double from one second up to half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 20].map((failed) => pauseAfter(failed, null))).toEqual([
      1, 2, 4, 8, 16, 30, 30,
    ]);
  });

  it('are as long as the server asks when it asks for more', () => {
    expect([pauseAfter(1, 45), pauseAfter(5, 2)]).toEqual([45, 16]);
  });
});

describe('trying again', () => {
  it('bridges a broken connection and tells of the pause', async () => {
    const call = failing([new ApiError('unreachable')]);
    const pauses: number[] = [];
    const answer = await withRetries(call.attempt, {
      attempts: 3,
      onPause: (seconds) => pauses.push(seconds),
    });
    expect([answer, pauses, call.made()]).toEqual(['done', [1], 2]);
  });

  it('stops at once when the server refuses for good', async () => {
    const call = failing([new ApiError('not-an-envelope', 400)]);
    await expect(withRetries(call.attempt, { attempts: 5 })).rejects.toMatchObject({
      code: 'not-an-envelope',
    });
    expect(call.made()).toBe(1);
  });

  it('does not hide a fault of the page itself', async () => {
    const call = failing([new TypeError('fault')]);
    await expect(withRetries(call.attempt, { attempts: 5 })).rejects.toThrow('fault');
  });

  it('gives up after the last attempt with the reason of that one', async () => {
    const call = failing([new ApiError('busy', 503), new ApiError('unreachable')]);
    await expect(withRetries(call.attempt, { attempts: 2 })).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('ends in the middle of a pause when it is stopped', async () => {
    const stop = new AbortController();
    const call = failing([new ApiError('unreachable')]);
    const running = withRetries(
      call.attempt,
      { attempts: Infinity, onPause: () => stop.abort() },
      stop.signal,
    );
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(call.made()).toBe(1);
  });
});

describe('errors of calls', () => {
  it('are all known to the site: a code that it misses does not compile', () => {
    const everyCode = (code: WireErrorCode): ApiErrorCode => code;
    expect(everyCode('busy')).toBe('busy');
  });

  const answer = (status: number, body: string, headers = {}): Response =>
    new Response(body, { status, headers });

  it('carry the code of the table and the wait that was asked for', async () => {
    const error = await apiErrorOf(answer(503, '{"code":"busy","message":"…"}', { 'retry-after': '7' }));
    expect([error.code, error.status, error.retryAfterSeconds, error.passing]).toEqual([
      'busy',
      503,
      7,
      true,
    ]);
  });

  it.each(['', 'not json', '[]', 'null', '{"code":7}', '{"code":"made-up"}'])(
    'say no more than that the answer was unexpected for %j',
    async (body) => {
      const error = await apiErrorOf(answer(400, body));
      expect([error.code, error.passing]).toEqual(['unexpected-answer', false]);
    },
  );
});
