import type { CaseEvent } from '../../src/casefile/case-event.ts';
import type { EventFacts } from '../../src/casefile/event-facts.ts';
import { filedConsent } from './filed-consent.ts';
import { REPORT } from './sample-case.ts';

type WithoutFacts<Event> = Event extends CaseEvent ? Omit<Event, keyof EventFacts> : never;

/** What an event says, without where it stands and by whom. */
export type Body = WithoutFacts<CaseEvent>;
type FiledBody = WithoutFacts<CaseEvent & { readonly type: 'filed' }>;

/** The first event of a case that `anna` alone can read, but for what is changed. */
export const filedBody = (change: Partial<FiledBody> = {}): FiledBody => ({
  type: 'filed',
  report: REPORT,
  language: 'en',
  sent: '2026-03-04T10Z',
  readers: ['anna'],
  excluded: [],
  consent: filedConsent(),
  vault: null,
  ...change,
});
