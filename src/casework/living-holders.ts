import { beginningsIn, beginningsOf } from '../casefile/id-beginnings.ts';
import { type DeskCore, reviewerIds } from './desk-core.ts';

/** Those of a case's holders (member ids in base64url) who can still give their part: reviewers in today's roster. */
export const livingHolders = (core: DeskCore, holders: readonly string[]): readonly string[] => {
  const reviewers = reviewerIds(core);
  return holders.filter((id) => reviewers.includes(id));
};

/** How many can still give their part of those whose ids begin so, as a card tells them. */
export const livingAmong = (core: DeskCore, holders: string): number => {
  const living = new Set(beginningsIn(beginningsOf(reviewerIds(core))));
  return beginningsIn(holders).filter((beginning) => living.has(beginning)).length;
};
