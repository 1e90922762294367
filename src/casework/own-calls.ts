import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { memberIdOf } from '../protocol/ids.ts';
import type { MemberRole } from '../protocol/roster-document.ts';
import { ORGANISATION_PIN_PATH, PATHS } from '../protocol/wire/paths.ts';
import { decodeTexts, decodeVersioned, encodeVersioned } from './call-frames.ts';
import type { Server } from './call-server.ts';
import type { MemberApi } from './member-api.ts';

type OwnCalls = Pick<
  MemberApi,
  | 'pin'
  | 'rosterBundle'
  | 'pastRoster'
  | 'announcement'
  | 'publishAnnouncement'
  | 'publication'
  | 'publish'
  | 'challenge'
  | 'signIn'
  | 'signOut'
  | 'keyFile'
  | 'replaceKeyFile'
  | 'memory'
  | 'replaceMemory'
  | 'publishIntakeKey'
>;

const ROLES: readonly MemberRole[] = ['reviewer', 'coordinator', 'focal-point'];

/** Signing in, and what the server keeps for each member alone. */
export const ownCalls = ({ ask, tell, offer }: Server): OwnCalls => ({
  pin: () => ask('GET', ORGANISATION_PIN_PATH),
  rosterBundle: () => ask('GET', PATHS.roster),
  pastRoster: (sequence) => ask('GET', PATHS.rosterOf(sequence)),
  announcement: () => ask('GET', PATHS.announcement),
  publishAnnouncement: (signed) => tell('PUT', PATHS.announcement, signed),
  publication: () => ask('GET', PATHS.publication),
  publish: (publication) => offer(['stored', 'version-conflict'], 'PUT', PATHS.publication, publication),
  challenge: async () =>
    fromBase64url(decodeTexts(await ask('POST', PATHS.challenge), 'challenge').challenge),
  signIn: async (authKey, challenge, signature) => {
    const body = {
      authKey: toBase64url(authKey),
      challenge: toBase64url(challenge),
      signature: toBase64url(signature),
    };
    const { member, role } = decodeTexts(await ask('POST', PATHS.sessions, body), 'member', 'role');
    return { member: memberIdOf(member), role: roleOf(role) };
  },
  signOut: (where) => tell('DELETE', where === 'here' ? PATHS.currentSession : PATHS.sessions),
  keyFile: async () => decodeVersioned(await ask('GET', PATHS.keyFile)),
  replaceKeyFile: (next) => tell('PUT', PATHS.keyFile, encodeVersioned(next)),
  memory: async () => decodeVersioned(await ask('GET', PATHS.memory)),
  replaceMemory: (next) => tell('PUT', PATHS.memory, encodeVersioned(next)),
  publishIntakeKey: (signed) => tell('PUT', PATHS.intakeKeys, signed),
});

const roleOf = (text: string): MemberRole => {
  const role = ROLES.find((known) => known === text);
  if (role === undefined) throw new ProtocolError('bad-encoding', 'role');
  return role;
};
