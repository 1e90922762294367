import type { CaseDeletion } from './case-deletion.ts';
import type { EventFacts } from './event-facts.ts';
import type { Destination } from './routing/destination.ts';
import {
  NOTHING_PUBLISHED,
  type PublishingEvent,
  type PublishingState,
  publishingAfter,
} from './statistics/publishing-state.ts';
import type { Absence, Duty, TeamChange, Template } from './team-content.ts';

/** What happened in the team, after the protocol opened and checked it. */
export type TeamEvent =
  | PublishingEvent
  | (EventFacts &
      (
        | { readonly type: 'changed'; readonly change: TeamChange }
        | { readonly type: 'case-deleted'; readonly deletion: CaseDeletion }
        | { readonly type: 'team' | 'entry' | 'granted' }
        | { readonly type: 'unknown'; readonly rawType: string; readonly data: Uint8Array }
      ));

/** By whom a thing was last changed, and when. */
export type Kept<Item> = Item & { readonly author: string; readonly time: string };

/** What a team log amounts to. The same events give the same state on every desk. */
export interface TeamState {
  readonly duties: readonly Kept<Duty>[];
  readonly absences: readonly Kept<Absence>[];
  readonly templates: readonly Kept<Template>[];
  readonly destinations: readonly Kept<Destination>[];
  /** What was counted and is public, and what a reviewer wants to be. */
  readonly publishing: PublishingState;
  /** Events of a later release, or that make no sense: kept and shown as they are. */
  readonly unknown: readonly (TeamEvent & { readonly type: 'unknown' })[];
}

type Item = Kept<Exclude<TeamChange, { type: 'removed' }>>;

/** Folds the events of the team log, in its order. What was changed keeps its place in the list. */
export const foldTeam = (events: readonly TeamEvent[]): TeamState => {
  const items = new Map<string, Item>();
  let publishing = NOTHING_PUBLISHED;
  for (const event of events) {
    if (isOfPublishing(event)) publishing = publishingAfter(publishing, event);
    if (event.type !== 'changed') continue;
    const { change, author, time } = event;
    if (change.type === 'removed') items.delete(change.id);
    else items.set(change.id, { ...change, author, time });
  }
  const all = [...items.values()];
  return {
    duties: all.filter((item) => item.type === 'duty'),
    absences: all.filter((item) => item.type === 'absence'),
    templates: all.filter((item) => item.type === 'template'),
    destinations: all.filter((item) => item.type === 'destination'),
    publishing,
    unknown: events.filter((event) => event.type === 'unknown'),
  };
};

const PUBLISHING: readonly string[] = ['publication-proposed', 'publication-agreed', 'publication-refused'];
const isOfPublishing = (event: TeamEvent): event is PublishingEvent => PUBLISHING.includes(event.type);

/** Whether a change leaves the state as it is: removing what is gone, keeping again what is kept alike. */
export const changesNothing = (state: TeamState, change: TeamChange): boolean => {
  const { duties, absences, templates, destinations } = state;
  const kept = [...duties, ...absences, ...templates, ...destinations].find(({ id }) => id === change.id);
  if (kept === undefined || change.type === 'removed') return kept === undefined && change.type === 'removed';
  return told(kept) === told(change);
};

/** What was decided, without by whom and when. */
const told = (item: object): string =>
  JSON.stringify(
    Object.entries(item)
      .filter(([key]) => key !== 'author' && key !== 'time')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
