import { describe, expect, it } from 'vitest';
import {
  type Journey,
  type JourneyAction,
  journeyAfter,
  pageBefore,
  START,
} from '../../web/reporter/journey.ts';

const PHRASE = ['one', 'two'];

const after = (actions: readonly JourneyAction[], from: Journey = START): Journey =>
  actions.reduce(journeyAfter, from);
const next: JourneyAction = { type: 'next' };
const write = (change: Partial<Journey['draft']>): JourneyAction => ({ type: 'write', change });
const pagesOf = (steps: number, from: Journey): string[] => {
  const pages: string[] = [];
  let journey = from;
  for (let step = 0; step < steps; step += 1) pages.push((journey = journeyAfter(journey, next)).page);
  return pages;
};

const started = after([
  { type: 'start', path: 'calm' },
  write({ danger: 'past', device: 'own', story: 'They came.' }),
]);
const atCheck: Journey = { ...started, page: 'check' };

describe('the way of a report', () => {
  it('asks for the words first and shows the phrase last', () => {
    expect(pagesOf(9, started)).toEqual([
      'readers',
      'story',
      'place',
      'un',
      'consent',
      'choose',
      'check',
      'phrase',
      'phrase-check',
    ]);
  });

  it('does not ask for consent before anything is written', () => {
    const empty = after([write({ story: '  ', contact: '' })], { ...started, page: 'un' });
    expect(journeyAfter(empty, next).page).toBe('un');
  });

  it('goes back one page at a time to the front page, keeping every word', () => {
    let journey: Journey = atCheck;
    const pages = [];
    while (pageBefore(journey)) pages.push((journey = journeyAfter(journey, { type: 'back' })).page);
    expect(pages).toEqual(['choose', 'consent', 'un', 'place', 'story', 'readers', 'before', 'front']);
    expect(journey.draft.story).toBe('They came.');
  });

  it('returns to the last check from a page that was opened there, onwards and back', () => {
    const mending = journeyAfter(atCheck, { type: 'mend', page: 'place' });
    expect(journeyAfter(mending, next).page).toBe('check');
    expect(journeyAfter(mending, { type: 'back' }).page).toBe('check');
  });

  it('returns from a page beside the way to where it was opened, mending or not', () => {
    const aside = after(
      [
        { type: 'mend', page: 'choose' },
        { type: 'go', page: 'other-ways' },
      ],
      atCheck,
    );
    const back = journeyAfter(aside, { type: 'back' });
    expect([back.page, journeyAfter(back, next).page]).toEqual(['choose', 'check']);
  });

  it('has no way back once the report is being sent', () => {
    const sending = after([{ type: 'send', phrase: PHRASE }], atCheck);
    expect(pageBefore(sending)).toBeNull();
  });
});

describe('danger', () => {
  it('turns the order as soon as someone says that they are in danger now', () => {
    const inDanger = after([write({ danger: 'now' }), next], { ...started, page: 'before' });
    expect([inDanger.page, inDanger.path]).toEqual(['danger', 'danger']);
  });

  it('takes the button on the front page for that answer', () => {
    expect(after([{ type: 'start', path: 'danger' }]).draft.danger).toBe('now');
  });

  it('sends first and shows the phrase afterwards', () => {
    const arrived = after([
      { type: 'start', path: 'danger' },
      { type: 'send', phrase: PHRASE },
      { type: 'arrived' },
    ]);
    expect([arrived.page, arrived.phrase]).toEqual(['danger-phrase', PHRASE]);
    expect(pagesOf(2, arrived)).toEqual(['danger-words', 'sent']);
  });

  it('goes back to the three questions when sending is stopped', () => {
    const stopped = after([
      { type: 'start', path: 'danger' },
      { type: 'send', phrase: PHRASE },
      { type: 'stop-sending' },
    ]);
    expect(stopped.page).toBe('danger');
  });
});

describe('what is kept and what is forgotten', () => {
  const stopped = after([{ type: 'send', phrase: PHRASE }, { type: 'stop-sending' }], atCheck);

  it('keeps the phrase of a report that was not changed after a stopped attempt', () => {
    expect([stopped.page, stopped.phrase]).toEqual(['check', PHRASE]);
  });

  it('keeps the form in which the phrase was chosen to be shown, and forgets it with the phrase', () => {
    const kept = after([{ type: 'show-phrase', phrase: PHRASE }, { type: 'show-as', form: 'digits' }, next], {
      ...atCheck,
      page: 'phrase',
    });
    expect([kept.page, kept.form, kept.phrase]).toEqual(['phrase-check', 'digits', PHRASE]);
    expect(journeyAfter(kept, { type: 'arrived' }).form).toBeNull();
  });

  it('never sends two different reports under one phrase', () => {
    expect(journeyAfter(stopped, write({ story: 'Something else.' })).phrase).toEqual([]);
  });

  it('asks to look at the readers again when they have changed, and keeps every word', () => {
    const changed = after([{ type: 'send', phrase: PHRASE }, { type: 'readers-changed' }], atCheck);
    expect([changed.page, changed.readersChanged, changed.draft.story]).toEqual([
      'choose',
      true,
      'They came.',
    ]);
    expect(changed.phrase).toEqual([]);
  });

  it('forgets words and phrase once the report has arrived', () => {
    const arrived = after([{ type: 'send', phrase: PHRASE }, { type: 'arrived' }], atCheck);
    expect(arrived).toEqual({ ...START, page: 'sent' });
  });

  it('forgets everything when the page clears itself', () => {
    expect(journeyAfter(atCheck, { type: 'clear' })).toEqual({ ...START, page: 'cleared' });
  });
});
