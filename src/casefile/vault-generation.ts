import type { VaultAround } from './vault-around.ts';

/** One splitting of a vault's key: by the reporter, or anew by reviewers. Parts of two are never put together. */
export interface Generation {
  readonly sequence: number; // of its event; 0 for the report itself
  readonly quorum: number;
  readonly holders: readonly string[];
  /** Who made it, and for that had the whole key; null for the reporter. */
  readonly by: string | null;
  /** Holders who say that their part is no good. One is enough: the splitting before stays in use. */
  readonly saidWrongBy: readonly string[];
  /** Whether its parts have given the key: after that nobody can say that they are no good. */
  readonly proven: boolean;
}

/** Why a request for new parts has no effect. */
export type RenewalFault = 'not-on-case' | 'excluded' | 'holders' | 'quorum';

/** Who should hold parts, and how many of them have to agree. */
export interface RenewalPlan {
  readonly holders: readonly string[];
  readonly quorum: number;
}

/**
 * What stands against splitting the key in this way; null when nothing does. `floor`: the fewest that the organisation
 * lets agree. Nobody whom the reporter left out ever holds a part, nor anybody who is not on the case.
 */
export const faultOfPlan = (
  { holders, quorum }: RenewalPlan,
  { onCase, excluded }: Pick<VaultAround, 'onCase' | 'excluded'>,
  floor: number,
): RenewalFault | null => {
  if (holders.some((holder) => excluded.includes(holder))) return 'excluded';
  const isTwice = new Set(holders).size !== holders.length;
  if (isTwice || !holders.every((holder) => onCase.includes(holder))) return 'holders';
  return quorum < floor || quorum > holders.length ? 'quorum' : null;
};

/** The splitting in use: the last one that no holder calls wrong. */
export const liveGeneration = (generations: readonly Generation[]): Generation | undefined =>
  generations.findLast(({ saidWrongBy }) => saidWrongBy.length === 0);

/** The splittings after a holder called one wrong. It counts for the one in use, by who holds a part, until it is proven. */
export const withWrong = (
  generations: readonly Generation[],
  sequence: number,
  member: string,
): readonly Generation[] => {
  const live = liveGeneration(generations);
  const counts =
    live?.sequence === sequence && live.by !== null && !live.proven && live.holders.includes(member);
  return counts
    ? changed(generations, sequence, (one) => ({ ...one, saidWrongBy: [...one.saidWrongBy, member] }))
    : generations;
};

/** The splittings after the parts of one gave the key. */
export const withProof = (generations: readonly Generation[], sequence: number): readonly Generation[] =>
  changed(generations, sequence, (one) => ({ ...one, proven: true }));

const changed = (
  generations: readonly Generation[],
  sequence: number,
  change: (one: Generation) => Generation,
): readonly Generation[] => generations.map((one) => (one.sequence === sequence ? change(one) : one));

/** How sure it is that names can still be opened. */
export type PartsLeft = 'enough' | 'few' | 'least' | 'lost';

/** What so many living parts mean: one spare is few, none is the least, fewer than have to agree is lost. */
export const partsLeft = (living: number, quorum: number): PartsLeft => {
  if (living < quorum) return 'lost';
  if (living === quorum) return 'least';
  return living === quorum + 1 ? 'few' : 'enough';
};
