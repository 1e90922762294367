import { toBase64url } from '../protocol/encoding/base64url.ts';
import { encodeFrames } from '../protocol/encoding/frames.ts';
import { encodeHeadSlotWrite } from '../protocol/head-slot-write.ts';
import { LABEL } from '../protocol/labels.ts';
import { PATHS } from '../protocol/wire/paths.ts';
import { decodeDigests, decodeEntries, decodeGrants, decodeVersioned } from './call-frames.ts';
import type { Server } from './call-server.ts';
import type { MemberApi } from './member-api.ts';

type TeamCalls = Pick<
  MemberApi,
  | 'entriesAfter'
  | 'leaveForDestination'
  | 'putSlot'
  | 'headSlot'
  | 'putHeadSlot'
  | 'grant'
  | 'grants'
  | 'forgetGrant'
  | 'publishDigest'
  | 'digests'
>;

/** The stream, replies, and what colleagues tell each other. */
export const teamCalls = ({ ask, tell, offer }: Server): TeamCalls => ({
  entriesAfter: async (stream, position) =>
    decodeEntries(await ask('GET', PATHS.stream(stream), undefined, { after: String(position) })),
  leaveForDestination: (stream, envelope) => tell('POST', PATHS.stream(stream), envelope),
  putSlot: (id, destroyHash, sealed) => {
    const body = encodeFrames(LABEL.callSlot, [destroyHash, sealed]);
    return offer(['stored', 'slot-taken'], 'PUT', PATHS.slot(toBase64url(id)), body);
  },
  headSlot: async (id) => decodeVersioned(await ask('GET', PATHS.headSlot(toBase64url(id)))),
  putHeadSlot: (id, write) =>
    offer(['stored', 'version-conflict'], 'PUT', PATHS.headSlot(toBase64url(id)), encodeHeadSlotWrite(write)),
  grant: (recipient, sealed) =>
    tell('POST', PATHS.grants, encodeFrames(LABEL.callGrant, [recipient, sealed])),
  grants: async () => decodeGrants(await ask('GET', PATHS.grants)),
  forgetGrant: (id) => tell('DELETE', PATHS.grant(id)),
  publishDigest: (sealed) => tell('POST', PATHS.digests, sealed),
  digests: async () => decodeDigests(await ask('GET', PATHS.digests)),
});
