import type { AuthorKeys } from '../../protocol/client/log-event.ts';
import { fromBase64url, toBase64url } from '../../protocol/encoding/base64url.ts';
import type { OrganisationPin } from '../../protocol/organisation-pin.ts';
import { memberOf, type Roster, verifyPastRoster } from '../../protocol/roster.ts';
import type { Exported } from './exported.ts';

/** Who may have written what, by every roster of an export that the root signed. */
export interface Authors {
  readonly keys: AuthorKeys;
  /** Whether the roster with this hash (base64url) names the author. */
  readonly names: (rosterHash: string, author: string) => boolean;
  /** Whether the newest roster lets somebody read what reporters send. */
  readonly takesIntake: (author: string) => boolean;
  /** What people are called; their id where no roster says. */
  readonly labelOf: (author: string) => string;
}

/** Throws what `verifyPastRoster` throws: one roster that the root did not sign condemns the whole export. */
export async function authorsInExport(exported: Exported, pin: OrganisationPin): Promise<Authors> {
  const rosters: Roster[] = [];
  for await (const row of exported.rows('roster')) rosters.push(verifyPastRoster(row.bytes('signed'), pin));
  rosters.sort((a, b) => b.document.sequence - a.document.sequence);
  const find = (author: string) => {
    for (const roster of rosters) {
      const member = memberOf(roster, author);
      if (member !== undefined) return member;
    }
    return undefined;
  };
  return {
    keys: (author) => {
      const member = find(author);
      return member && fromBase64url(member.signingKey);
    },
    names: (rosterHash, author) =>
      rosters.some(
        (roster) => toBase64url(roster.hash) === rosterHash && memberOf(roster, author) !== undefined,
      ),
    takesIntake: (author) => {
      const [newest] = rosters;
      const member = newest && memberOf(newest, author);
      return member?.role === 'reviewer' && member.intake;
    },
    labelOf: (author) => find(author)?.label ?? author,
  };
}
