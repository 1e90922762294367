import {
  type AccessState,
  type Departure,
  hasConflict,
  hasSomeoneToDecide,
  isLastOnCase,
  isOnCase,
  type OnCase,
  wasOnCase,
} from './access-state.ts';
import type { CaseEvent } from './case-event.ts';
import type { EventFacts } from './event-facts.ts';
import { isBy } from './is-by.ts';

/** What may be done by who is on the case but must not decide about it. */
const OPEN_TO_CONFLICTED: readonly string[] = [
  'access-given',
  'conflict-declared',
  'destroy-request',
  'left-case',
  'message',
  'unknown',
];

/**
 * Whether an event counts, by what its log says up to there: the author is on the case and may decide, and whom it names
 * may have it. `state` is null before there is a report.
 */
export const hasEffect = (state: AccessState | null, event: CaseEvent): boolean => {
  if (state === null || event.sequence === 0) return true;
  const here = withHeir(state, event);
  if (!isOnCase(here, event.author)) return false;
  if (hasConflict(here, event.author) && !OPEN_TO_CONFLICTED.includes(event.type)) return false;
  if (event.type === 'access-given') return !idsGiven(event).some((id) => here.excluded.includes(id));
  if (event.type === 'access-taken') return event.member !== event.author && isOnCase(here, event.member);
  return event.type !== 'left-case' || !isLastOnCase(here, (member) => isBy(event, member));
};

/**
 * Who is on the case after an event; null before there is a report. On it are the readers whom the reporter chose and
 * who was given access since, without those who left, lost it, or declared a conflict.
 */
export const accessAfter = (before: AccessState | null, event: CaseEvent): AccessState | null => {
  if (before === null) return event.type === 'filed' && event.sequence === 0 ? begun(event) : null;
  const counts = hasEffect(before, event);
  return counts ? changedBy(withHeir(before, event), event) : keysAfter(noted(before, event), event);
};

const changedBy = (state: AccessState, event: CaseEvent): AccessState => {
  if (event.type === 'epoch') return turned(state, event);
  if (event.type === 'access-given') return given(state, event);
  if (event.type === 'agreed') return agreed(state, event);
  if (event.type === 'access-taken') return taken(state, event);
  if (event.type === 'left-case') return withoutAuthor(state, event, 'left');
  if (event.type === 'conflict-declared') return recused(state, event);
  const isInHand = event.type === 'taken-on' || (event.type === 'handed-to' && isOnCase(state, event.to));
  return isInHand ? { ...state, asked: null } : state;
};

/** What has no effect may have changed all the same who has the keys. */
const keysAfter = (state: AccessState, event: CaseEvent): AccessState => {
  if (event.type === 'epoch') return withNewKeys(state, event);
  return event.type === 'access-given' ? withHolder(state, event.member) : state;
};

const begun = ({ readers, excluded, sequence, time }: CaseEvent & { type: 'filed' }): AccessState => ({
  on: readers.map((member) => ({ member, since: sequence, time, by: null })),
  departed: [],
  readers,
  excluded,
  conflicts: [],
  proposals: [],
  asked: null,
  holders: readers,
  epoch: 0,
  withoutEffect: [],
});

const noted = (state: AccessState, { sequence }: EventFacts): AccessState => ({
  ...state,
  withoutEffect: [...state.withoutEffect, sequence],
});

/**
 * A member under new keys has their own former place: a roster of the root says whose place that is, and a colleague
 * gave them the keys, or they could not have written.
 */
const withHeir = (state: AccessState, event: EventFacts): AccessState => {
  const { author, inPlaceOf = [] } = event;
  const isKnown = wasOnCase(state, author) || hasConflict(state, author);
  if (isKnown || [author, ...inPlaceOf].some((id) => state.excluded.includes(id))) return state;
  const former = state.on.find(({ member }) => inPlaceOf.includes(member));
  if (former === undefined || hasConflict(state, former.member)) return state;
  return withPerson(state, { member: author, since: event.sequence, time: event.time, by: former.member });
};

const withHolder = (state: AccessState, member: string): AccessState =>
  state.holders.includes(member) ? state : { ...state, holders: [...state.holders, member] };

/** Somebody more. Who had to stay although they have a conflict, lest nobody be left, can go now. */
const withPerson = (state: AccessState, person: OnCase): AccessState => {
  const joined = withHolder(
    isOnCase(state, person.member) ? state : { ...state, on: [...state.on, person] },
    person.member,
  );
  if (!hasSomeoneToDecide(joined)) return joined;
  return joined.on
    .filter(({ member }) => hasConflict(joined, member))
    .reduce((rest, { member }) => without(rest, member, goneBy(rest, member)), joined);
};

const goneBy = ({ conflicts }: AccessState, member: string): Departure => {
  const declared = conflicts.find((conflict) => conflict.member === member);
  const { sequence, time } = declared ?? { sequence: 0, time: '' };
  return { member, how: 'conflict', by: member, sequence, time };
};

const departure = (
  { author, sequence, time }: EventFacts,
  member: string,
  how: Departure['how'],
): Departure => ({ member, how, by: author, sequence, time });

const without = (state: AccessState, member: string, gone: Departure): AccessState => ({
  ...state,
  on: state.on.filter((person) => person.member !== member),
  departed: [...state.departed, gone],
  asked: state.asked?.member === member ? null : state.asked,
});

/** Who goes is gone under all their keys. */
const withoutAuthor = (state: AccessState, event: EventFacts, how: Departure['how']): AccessState =>
  placesOf(state, event).reduce(
    (rest, member) => without(rest, member, departure(event, member, how)),
    state,
  );

/** Under which ids the author is on the case. */
const placesOf = ({ on }: AccessState, event: EventFacts): readonly string[] =>
  on.map(({ member }) => member).filter((member) => isBy(event, member));

type Given = CaseEvent & { type: 'access-given' };

/** Under other keys somebody is who they are: left out, or in conflict. */
const idsGiven = ({ member, otherIds = [] }: Pick<Given, 'member' | 'otherIds'>): readonly string[] => [
  member,
  ...otherIds,
];

const given = (state: AccessState, event: Given): AccessState => {
  const { member, author: by, sequence, time, ask, otherIds = [] } = event;
  const isInConflict = idsGiven(event).some((id) => hasConflict(state, id));
  if (isInConflict && !isOnCase(state, member)) {
    const others = state.proposals.filter((proposal) => proposal.member !== member);
    return { ...state, proposals: [...others, { sequence, member, otherIds, by, time }] };
  }
  const joined = withPerson(state, { member, since: sequence, time, by });
  return ask ? { ...joined, asked: { member, by } } : joined;
};

const agreed = (state: AccessState, event: CaseEvent & { type: 'agreed' }): AccessState => {
  const proposal = state.proposals.find(({ sequence }) => sequence === event.proposal);
  if (proposal === undefined || isBy(event, proposal.by)) return state;
  const { member, by } = proposal;
  const settled = {
    ...state,
    proposals: state.proposals.filter((other) => other !== proposal),
    conflicts: state.conflicts.filter((conflict) => !idsGiven(proposal).includes(conflict.member)),
  };
  return withPerson(settled, { member, since: event.sequence, time: event.time, by });
};

const taken = (state: AccessState, event: CaseEvent & { type: 'access-taken' }): AccessState =>
  without(
    state,
    event.member,
    departure(event, event.member, event.cause === 'left-team' ? 'left-team' : 'taken'),
  );

const recused = (state: AccessState, event: CaseEvent & { type: 'conflict-declared' }): AccessState => {
  const { kind, words, sequence, time } = event;
  const ids = placesOf(state, event);
  const others = state.conflicts.filter(({ member }) => !ids.includes(member));
  const declared = {
    ...state,
    conflicts: [...others, ...ids.map((member) => ({ member, kind, words, sequence, time }))],
    proposals: state.proposals.filter(({ by }) => !isBy(event, by)),
  };
  // The last one stays until they have given the case to somebody: they can do nothing else with it.
  return hasSomeoneToDecide(declared) ? withoutAuthor(declared, event, 'conflict') : declared;
};

/** Whoever the new secret was made for has it, and so has its maker. */
const withNewKeys = (
  state: AccessState,
  { epoch, members, author }: CaseEvent & { type: 'epoch' },
): AccessState => ({ ...state, epoch, holders: [...new Set([...members, author])] });

/** It brings nobody onto the case, and takes off it whom it does not name. */
const turned = (state: AccessState, event: CaseEvent & { type: 'epoch' }): AccessState =>
  state.on
    .filter(({ member }) => !event.members.includes(member))
    .reduce<AccessState>(
      (rest, { member }) => without(rest, member, departure(event, member, 'not-named')),
      withNewKeys(state, event),
    );
