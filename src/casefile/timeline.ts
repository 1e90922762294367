import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import type { Report } from './report.ts';

/** One line of a case's story. `day` orders it; a reported date is never shown more exact than it was told. */
export type TimelineItem = {
  readonly day: string; // the first day that the date may mean, or an instant, or the hour of the reporter
} & (
  | {
      readonly kind: 'act';
      readonly date: Report['date'];
      readonly text: string;
      readonly recorded: CaseEvent | null;
    }
  | {
      readonly kind: 'message';
      readonly from: 'reporter' | 'team';
      readonly author: string | null;
      readonly when: string;
      readonly text: string;
      readonly key: string;
    }
  | { readonly kind: 'team'; readonly event: CaseEvent }
);

export const TIMELINE_KINDS = ['act', 'message', 'team'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

const OF_MESSAGES: readonly CaseEvent['type'][] = ['message', 'answer', 'act-recorded'];

/** What happened to the person, what was said, and what the team did, the oldest first; undated acts before all. */
export const timelineOf = (state: CaseState, events: readonly CaseEvent[]): readonly TimelineItem[] => {
  const reported: TimelineItem[] =
    state.report === null
      ? []
      : [
          {
            kind: 'act',
            day: firstDay(state.report.date),
            date: state.report.date,
            text: state.report.narrative,
            recorded: null,
          },
        ];
  const items = [
    ...reported,
    ...events.flatMap((event): TimelineItem[] =>
      event.type === 'act-recorded'
        ? [
            {
              kind: 'act',
              day: firstDay(event.date),
              date: event.date,
              text: event.text,
              recorded: event,
            },
          ]
        : [],
    ),
    ...state.conversation.map(
      ({ from, author, when, text, id, sequence }): TimelineItem => ({
        kind: 'message',
        day: when,
        from,
        author,
        when,
        text,
        key: `${id} ${sequence}`,
      }),
    ),
    ...events
      .filter(({ type }) => !OF_MESSAGES.includes(type))
      .map((event): TimelineItem => ({ kind: 'team', day: event.time, event })),
  ];
  // The sort is stable: what has the same time stays in the order of the log.
  return items.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};

const firstDay = ({ value }: Report['date']): string => (value === '' ? '' : value.padEnd(10, '-01'));
