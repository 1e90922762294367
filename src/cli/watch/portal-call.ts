import { CallError } from '../../casework/call-error.ts';
import type { Call } from '../../casework/call-server.ts';
import { OCTETS } from '../../protocol/wire/paths.ts';

const TIMEOUT_MS = 120_000;

/** The members' calls from a terminal, with a session's cookie that lives in memory alone. */
export const portalCall = (origin: string): Call => {
  let cookie = '';
  return async (method, path, body, query = {}, more = {}) => {
    const address = new URL(path, origin);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    const headers = new Headers({ ...more, origin });
    if (cookie !== '') headers.set('cookie', cookie);
    if (body !== undefined)
      headers.set('content-type', body instanceof Uint8Array ? OCTETS : 'application/json');
    const sent = body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
    const stop = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const response = await fetch(address, {
        method,
        headers,
        redirect: 'error',
        signal: stop,
        ...(body === undefined ? {} : { body: sent }),
      });
      cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
      return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
    } catch {
      throw new CallError(stop.aborted ? 'timed-out' : 'unreachable');
    }
  };
};
