import type { Call } from '../../src/casework/call-server.ts';
import { callForAnswer } from '../shared/api.ts';

/** The members' calls over the browser's one way to the server, with the session's cookie. */
export const memberCall: Call = (method, path, body, query = {}, headers = {}) => {
  const search = new URLSearchParams(query).toString();
  return callForAnswer({
    method,
    path: search === '' ? path : `${path}?${search}`,
    session: true,
    headers,
    ...(body && { body }),
  });
};
