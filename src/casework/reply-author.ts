import type { ReplyAuthor } from '../protocol/client/slot-seal.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { memberOf } from '../protocol/roster.ts';
import type { DeskCore } from './desk-core.ts';

/** Ourselves as reporters see us. Throws `unknown-author` once the current roster no longer names us. */
export const replyAuthor = ({ rosters, member, author }: DeskCore): ReplyAuthor => {
  const entry = memberOf(rosters.current().roster, toBase64url(member));
  if (entry === undefined) throw new ProtocolError('unknown-author');
  return { member, label: entry.label, signingKey: author.signingKey };
};
