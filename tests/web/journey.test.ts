import { describe, expect, it } from 'vitest';
import { decodeDraft, encodeDraft } from '../../src/casefile/paused-draft.ts';
import {
  canPause,
  type Journey,
  type JourneyAction,
  journeyAfter,
  pageBefore,
  START,
} from '../../web/reporter/journey.ts';
import { pausedDraftOf, resumedFrom } from '../../web/reporter/paused-draft-of.ts';

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
    expect(pagesOf(10, started)).toEqual([
      'readers',
      'story',
      'place',
      'un',
      'more',
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
    expect(pages).toEqual([
      'choose',
      'consent',
      'more',
      'un',
      'place',
      'story',
      'readers',
      'before',
      'front',
    ]);
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

describe('the further questions', () => {
  const asking = after([{ type: 'ask', section: 'acts' }], { ...started, page: 'more' });

  it('are asked section by section, and lead on to names and the consent, or back to the choice', () => {
    expect([asking.page, asking.section]).toEqual(['intake', 'acts']);
    expect(pagesOf(2, asking)).toEqual(['people', 'consent']);
    expect(journeyAfter(asking, { type: 'back' }).page).toBe('more');
  });

  it('keep their answers on the way back and when they are skipped', () => {
    const answered = after([write({ answers: { acts: ['B1'] } })], asking);
    expect(journeyAfter(answered, { type: 'back' }).draft.answers).toEqual({ acts: ['B1'] });
    expect(journeyAfter(answered, next).draft.answers).toEqual({ acts: ['B1'] });
  });

  it('can be changed from the last check, one section at a time', () => {
    const mending = journeyAfter(atCheck, { type: 'mend', page: 'intake', section: 'risk' });
    expect([mending.page, mending.section]).toEqual(['intake', 'risk']);
    expect(journeyAfter(mending, next).page).toBe('check');
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

describe('pausing', () => {
  const paused = journeyAfter(atCheck, { type: 'pause' });
  const shown = after([next, { type: 'show-phrase', phrase: PHRASE }], paused);

  it('is offered on pages of writing, where something was written', () => {
    expect(canPause(atCheck)).toBe(true);
    expect(canPause({ ...atCheck, draft: START.draft })).toBe(false);
    for (const page of ['front', 'danger', 'phrase', 'phrase-check', 'sending', 'mailbox'] as const)
      expect(canPause({ ...atCheck, page })).toBe(false);
  });

  it('shows the words, asks for them, keeps, and forgets everything', () => {
    expect([paused.page, shown.page]).toEqual(['pause', 'pause-phrase']);
    const keeping = after([next, { type: 'keep' }], shown);
    expect([journeyAfter(shown, next).page, keeping.page, pageBefore(keeping)]).toEqual([
      'pause-check',
      'pausing',
      null,
    ]);
    expect(journeyAfter(keeping, { type: 'kept' })).toEqual({ ...START, page: 'paused' });
  });

  it('leads back to where it was, also when it is stopped, and to a page that was being mended', () => {
    const mending = journeyAfter(atCheck, { type: 'mend', page: 'place' });
    for (const from of [atCheck, mending]) {
      const looking = journeyAfter(from, { type: 'pause' });
      expect(journeyAfter(looking, { type: 'back' })).toEqual({ ...from, from: from.page });
      const words = after([next, { type: 'back' }, { type: 'back' }], looking);
      expect([words.page, words.mending]).toEqual([from.page, from.mending]);
      const stopped = after([next, next, { type: 'keep' }, { type: 'stop-keeping' }], looking);
      expect([stopped.page, stopped.mending, stopped.draft]).toEqual([from.page, from.mending, from.draft]);
    }
  });

  it('never keeps under a phrase what may have been sent under it', () => {
    const stopped = after([{ type: 'send', phrase: PHRASE }, { type: 'stop-sending' }], atCheck);
    expect(journeyAfter(stopped, { type: 'pause' }).phrase).toEqual([]);
  });

  it('goes on under the phrase that was typed, shows it before sending, and keeps again without showing it', () => {
    const kept = { phrase: PHRASE, revision: 3 };
    const { draft, path } = started;
    const resumed = journeyAfter(START, { type: 'resume', kept, draft, path, page: 'un' });
    expect([resumed.page, resumed.phrase, resumed.draft]).toEqual(['un', PHRASE, draft]);
    expect(after([{ type: 'pause' }, next], resumed).page).toBe('pausing');
    const changed = after(
      [{ type: 'send', phrase: PHRASE }, { type: 'stop-sending' }, write({ story: 'More.' })],
      resumed,
    );
    expect([changed.phrase, changed.kept]).toEqual([[], kept]);
    expect(after([{ type: 'pause' }, next], changed).page).toBe('pause-phrase');
  });

  it('keeps the phrase when somebody only says whose device it is', () => {
    const stopped = after([{ type: 'send', phrase: PHRASE }, { type: 'stop-sending' }], atCheck);
    expect(journeyAfter(stopped, write({ device: 'own' })).phrase).toEqual(PHRASE);
  });
});

describe('what is kept of a journey', () => {
  const typed: Journey = {
    ...atCheck,
    from: 'place',
    draft: {
      ...atCheck.draft,
      country: 'KE',
      placeDetail: ' near ',
      precision: 'day',
      date: '25.3.',
      contact: 'x',
      link: 'y',
      agreed: true,
      leftOut: ['AAECAwQFBgcICQoLDA0ODw'],
    },
  };

  it('comes back as it was typed, but for whose device it was', () => {
    const { page, path, draft } = resumedFrom(decodeDraft(encodeDraft(pausedDraftOf(typed))));
    expect([page, path, draft]).toEqual(['place', 'calm', { ...typed.draft, device: '' }]);
    const empty = resumedFrom(pausedDraftOf({ ...START, from: 'story' }));
    expect(empty.draft).toEqual(START.draft);
  });

  it('leads to the first page where its own is not one any more', () => {
    expect(resumedFrom({ ...pausedDraftOf(typed), page: 'a-page-of-old' }).page).toBe('story');
  });
});
