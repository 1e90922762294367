import { beginningsIn, beginningsOf } from '../casefile/id-beginnings.ts';
import { memberOf } from '../protocol/roster.ts';
import type { DeskCore } from './desk-core.ts';

/** Those of a case's holders (member ids in base64url) who can still give their part: reviewers in today's roster. */
export const livingHolders = ({ rosters }: DeskCore, holders: readonly string[]): readonly string[] => {
  const { roster } = rosters.current();
  return holders.filter((id) => memberOf(roster, id)?.role === 'reviewer');
};

/** How many can still give their part of those whose ids begin so, as a card tells them. */
export const livingAmong = ({ rosters }: DeskCore, holders: string): number => {
  const { members } = rosters.current().roster.document;
  const reviewers = members.filter(({ role }) => role === 'reviewer').map(({ id }) => id);
  const living = new Set(beginningsIn(beginningsOf(reviewers)));
  return beginningsIn(holders).filter((beginning) => living.has(beginning)).length;
};
