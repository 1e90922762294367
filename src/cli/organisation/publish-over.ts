import { serverOver } from '../../casework/call-server.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { asMember } from './member-at-portal.ts';

/** A coordinator publishes the next roster over the network. */
export const publishOver = (origin: string, signed: Uint8Array): Promise<void> =>
  asMember(origin, async (_desk, call) => {
    await serverOver(call).tell('POST', PATHS.rosters, signed);
  });
