import { OPENS_ALONE } from '../protocol/limits.ts';
import { isGranted } from './consent/is-granted.ts';
import type { EventFacts } from './event-facts.ts';
import { isBy } from './is-by.ts';
import type { VaultAround } from './vault-around.ts';

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;
const IMMEDIATE: readonly string[] = ['P0', 'P1'];

/** Why names should not have been opened alone. Whether the author was on duty stands in another log: see on-duty.ts. */
export type AloneFault = 'no-consent' | 'not-urgent' | 'no-key' | 'not-on-case';

/** That somebody opened names alone, as their event says. A member id in base64url, an instant. */
export interface AloneOpening {
  readonly sequence: number;
  readonly by: string;
  readonly time: string;
  readonly reason: string;
  readonly faults: readonly AloneFault[];
  /** Who has seen the alarm, the author apart. */
  readonly seenBy: readonly string[];
  /** Under which other ids the author saw it: they are no colleague. */
  readonly alsoBy: readonly string[];
}

/**
 * What stands against opening names alone on this day, by what the case's log says up to then. `hasKey`: the reporter
 * gave this person the whole key.
 */
export const faultsOfAlone = (
  { consent, level }: Pick<VaultAround, 'consent' | 'level'>,
  hasKey: boolean,
  day: string,
): AloneFault[] => [
  ...(isGranted(consent, OPENS_ALONE, day) ? [] : ['no-consent' as const]),
  ...(IMMEDIATE.includes(level) ? [] : ['not-urgent' as const]),
  ...(hasKey ? [] : ['no-key' as const]),
];

/** An opening with what stands against it: it is never left out, for it may have happened all the same. */
export const aloneOpening = (
  { sequence, author, time, reason }: EventFacts & { readonly reason: string },
  around: VaultAround,
  hasKey: boolean,
): AloneOpening => ({
  sequence,
  by: author,
  time,
  reason,
  faults: [
    ...faultsOfAlone(around, hasKey, time.slice(0, DAY_CHARACTERS)),
    ...(around.onCase.includes(author) ? [] : ['not-on-case' as const]),
  ],
  seenBy: [],
  alsoBy: [],
});

/** The openings after somebody saw the alarm about one. The author, also under other keys, is no colleague who did. */
export const withSeen = (
  openings: readonly AloneOpening[],
  event: EventFacts & { readonly opening: number },
): readonly AloneOpening[] =>
  openings.map((each) => {
    if (each.sequence !== event.opening || !ringsFor(each, event.author)) return each;
    return isBy(event, each.by)
      ? { ...each, alsoBy: [...each.alsoBy, event.author] }
      : { ...each, seenBy: [...each.seenBy, event.author] };
  });

/** Whether the alarm about an opening still rings for a member. */
export const ringsFor = ({ by, seenBy, alsoBy }: AloneOpening, member: string): boolean =>
  by !== member && !seenBy.includes(member) && !alsoBy.includes(member);

/** The openings whose alarm still rings for a member. */
export const unseenBy = (openings: readonly AloneOpening[], member: string): readonly AloneOpening[] =>
  openings.filter((each) => ringsFor(each, member));
