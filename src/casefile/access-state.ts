import type { ConflictKind } from './codes/conflicts.ts';

/** Somebody who is on a case. Member ids in base64url. */
export interface OnCase {
  readonly member: string;
  readonly since: number; // sequence
  readonly time: string; // instant
  /** Who gave them access; null for whom the reporter chose. */
  readonly by: string | null;
}

export interface DeclaredConflict {
  readonly member: string;
  readonly kind: ConflictKind;
  readonly words: string;
  readonly sequence: number;
  readonly time: string;
}

/** Access for somebody who declared a conflict: it takes another colleague's agreement. */
export interface AccessProposal {
  readonly sequence: number;
  readonly member: string;
  /** Under which other ids they stood, or stand. */
  readonly otherIds: readonly string[];
  readonly by: string;
  readonly time: string;
}

/** Somebody who was on the case and is no longer. `by` is themselves where they left or declared a conflict. */
export interface Departure {
  readonly member: string;
  readonly how: 'taken' | 'left-team' | 'left' | 'conflict' | 'not-named';
  readonly by: string;
  readonly sequence: number;
  readonly time: string;
}

/** Who is on a case, as its log tells it: the same on every desk. */
export interface AccessState {
  readonly on: readonly OnCase[];
  readonly departed: readonly Departure[];
  /** Whom the reporter chose: they alone can check the reporter's words. */
  readonly readers: readonly string[];
  /** Whom the reporter left out. */
  readonly excluded: readonly string[];
  readonly conflicts: readonly DeclaredConflict[];
  readonly proposals: readonly AccessProposal[];
  /** Who was last asked to take the case on, and by whom; null once somebody has it. */
  readonly asked: { readonly member: string; readonly by: string } | null;
  /** Who has the secret under which the log goes on, whether or not they should. */
  readonly holders: readonly string[];
  readonly epoch: number;
  /** Sequences of events whose author had no say, or that name somebody who may not have the case. */
  readonly withoutEffect: readonly number[];
}

/** Whether a member (id in base64url) is on the case now. */
export const isOnCase = ({ on }: AccessState, member: string): boolean =>
  on.some((person) => person.member === member);

/** The member's place on the case, with the sequence since which they have it; undefined for who is not on it. */
export const placeOnCase = ({ on }: AccessState, member: string): OnCase | undefined =>
  on.find((person) => person.member === member);

/** Whether a member ever had the case by right: what they handed on then stays good. */
export const wasOnCase = (state: AccessState, member: string): boolean =>
  isOnCase(state, member) || state.departed.some((gone) => gone.member === member);

export const hasConflict = ({ conflicts }: AccessState, member: string): boolean =>
  conflicts.some((conflict) => conflict.member === member);

/** Whether what a member decides counts: on the case, and no conflict. */
export const mayDecide = (state: AccessState, member: string): boolean =>
  isOnCase(state, member) && !hasConflict(state, member);

/** Whether anybody on the case may decide about it. */
export const hasSomeoneToDecide = (state: AccessState): boolean =>
  state.on.some(({ member }) => !hasConflict(state, member));

/** Whether somebody is the last one on the case, and nobody else would be left to answer. `isOwn`: whether a member id is theirs. */
export const isLastOnCase = (state: AccessState, isOwn: (member: string) => boolean): boolean =>
  state.on.every(({ member }) => isOwn(member));

/** Whether somebody has the current secret who should not: any desk on the case turns the epoch then. */
export const isTurnDue = (state: AccessState): boolean =>
  state.holders.some((holder) => !isOnCase(state, holder));
