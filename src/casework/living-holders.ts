import { memberOf } from '../protocol/roster.ts';
import type { DeskCore } from './desk-core.ts';

/** Those of a case's holders (member ids in base64url) who can still give their part: reviewers in today's roster. */
export const livingHolders = ({ rosters }: DeskCore, holders: readonly string[]): readonly string[] => {
  const { roster } = rosters.current();
  return holders.filter((id) => memberOf(roster, id)?.role === 'reviewer');
};
