import { type Call, serverOver } from './call-server.ts';
import { fileCalls } from './files/file-calls.ts';
import { logCalls } from './log-calls.ts';
import type { MemberApi } from './member-api.ts';
import { ownCalls } from './own-calls.ts';
import { teamCalls } from './team-calls.ts';

/** The members' calls over HTTP: frames in and out, closed codes for whatever is refused. */
export const memberCalls = (call: Call): MemberApi => {
  const server = serverOver(call);
  return { ...ownCalls(server), ...logCalls(server), ...teamCalls(server), ...fileCalls(server) };
};
