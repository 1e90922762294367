import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsentEvent } from '../../../src/casefile/consent/consent-event.ts';
import { type ConsentState, consentAfter } from '../../../src/casefile/consent/consent-state.ts';
import type { Switches } from '../../../src/casefile/consent/switches.ts';
import {
  type DossierDocument,
  encodeDossierDocument,
} from '../../../src/casefile/dossier/dossier-document.ts';
import type { EventFacts } from '../../../src/casefile/event-facts.ts';
import { NO_FILES } from '../../../src/casefile/files/files-state.ts';
import type { News } from '../../../src/casefile/referral/news-document.ts';
import type {
  ApprovalFacts,
  DossierFacts,
  ReferralAct,
} from '../../../src/casefile/referral/referral-event.ts';
import {
  type ReferralState,
  referralsAfter,
  whatStopsSending,
} from '../../../src/casefile/referral/referral-state.ts';
import { stageAfter } from '../../../src/casefile/referral/stage-after.ts';
import type { FilesForm, MadeForm } from '../../../src/casefile/routing/destination.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { shownDossier } from '../../support/shown-dossier.ts';
import { uponHashes } from '../../support/upon-consent.ts';

const [ANNA, BEN, CLEO, ANNA_ANEW, FOCAL] = ['anna', 'ben', 'cleo', 'anna anew', 'focal'];
const UN = 'un-focal-point';
const TODAY = '2026-03-05';
type Event = EventFacts & ReferralAct;

const consentOf = (switches: Switches, hash = 'consent', destinations: readonly string[] = []) => ({
  hash,
  switches,
  destinations,
  files: [],
  given: '2026-03-01T10Z',
  expires: '2026-08-31',
  textVersion: 3,
  language: 'en',
  previous: [],
});
const facts = (sequence: number, author = ANNA, time = `${TODAY}T10:00:00Z`): EventFacts => ({
  sequence,
  author,
  time,
});
const consentAfterAll = (...events: readonly ConsentEvent[]): ConsentState | null =>
  events.reduce<ConsentState | null>(consentAfter, null);
const filed: ConsentEvent = {
  ...facts(0),
  type: 'filed',
  consent: consentOf({ C1: 'granted', C3: 'granted' }),
};
const asked: ConsentEvent = {
  ...facts(1),
  type: 'confirmation-asked',
  nonce: 'n',
  destination: UN,
  codes: ['C3'],
};
const answered = (given = '2026-03-04T08Z'): ConsentEvent => ({
  ...facts(2),
  type: 'consent-answered',
  id: 'm',
  sent: given,
  confirmation: {
    hash: 'c',
    consent: 'consent',
    nonce: 'n',
    destination: UN,
    codes: ['C3'],
    answer: 'yes',
    given,
  },
});
const CONFIRMED = consentAfterAll(filed, asked, answered());
const withdrawn: ConsentEvent = {
  ...facts(9),
  type: 'consent-withdrawn',
  id: 'w',
  sent: '2026-03-05T09Z',
  hash: 'w',
  given: '2026-03-05T09Z',
};

const dossierOf = (change: Partial<DossierFacts> = {}): DossierFacts => ({
  hash: 'dossier',
  referral: 'referral',
  destination: UN,
  destinationKey: 'people',
  consents: ['consent'],
  consentsHash: 'consents',
  roster: 'roster',
  made: '2026-03-04',
  expires: '2026-03-20',
  content: new Uint8Array(0),
  ...change,
});
const approvalOf = (
  { content: _c, consents: _d, made: _m, hash, ...dossier }: DossierFacts,
  change: Partial<ApprovalFacts> = {},
): ApprovalFacts => ({
  ...dossier,
  dossier: hash,
  consent: 'signed',
  given: '2026-03-04',
  expires: '2026-03-18',
  ...change,
});
const drafted = (dossier = dossierOf(), author = ANNA, quorum = 2): Event => ({
  ...facts(3, author),
  type: 'dossier-drafted',
  dossier,
  quorum,
});
const approved = (
  author: string,
  change: Partial<ApprovalFacts> = {},
  more: Partial<EventFacts> = {},
  quorum = 2,
): Event => ({
  ...facts(4, author),
  ...more,
  type: 'dossier-approved',
  approval: approvalOf(dossierOf(), change),
  quorum,
});
const sending: Event = { ...facts(6), type: 'referral-sending', dossier: 'dossier' };
const sent = (time?: string): Event => ({
  ...facts(7, ANNA, time),
  type: 'referral-sent',
  dossier: 'dossier',
  envelope: 'envelope',
});
const news = (
  said: News,
  from: 'destination' | 'team' = 'destination',
  id = said.status,
  destinations = [UN],
): Event => ({
  ...facts(8, CLEO),
  type: 'referral-news',
  id,
  referral: 'referral',
  by: from === 'team' ? CLEO : FOCAL,
  from,
  destinations: from === 'team' ? [] : destinations,
  said: `${TODAY}T11:00:00Z`,
  news: said,
});
const acknowledged: News = { version: 1, status: 'acknowledged', words: '' };

const fold = (events: readonly Event[], consent: ConsentState | null = CONFIRMED): ReferralState =>
  events.reduce<ReferralState>((state, event) => referralsAfter(state, event, consent, NO_FILES), []);
const stop = (events: readonly Event[], consent: ConsentState | null = CONFIRMED, today = TODAY) => {
  const [first] = fold(events, consent);
  if (first === undefined) throw new Error('a referral');
  return whatStopsSending(first, consent, today);
};
const READY = [drafted(), approved(ANNA), approved(BEN)];

describe('a dossier', () => {
  it('may be sent once enough people approved it, with a live and confirmed consent', () => {
    expect(stop(READY)).toBeNull();
    expect(stop([drafted(), approved(BEN), approved(CLEO)])).toBeNull();
  });

  it('is not approved by its author’s drafting, nor by one person twice, under old and new keys neither', () => {
    expect(stop([drafted(), approved(BEN)])).toBe('too-few');
    expect(stop([drafted(), approved(ANNA), approved(ANNA)])).toBe('too-few');
    const anew = approved(ANNA_ANEW, {}, { inPlaceOf: [ANNA] });
    expect(stop([drafted(), approved(ANNA), anew])).toBe('too-few');
    expect(stop([drafted(), anew, approved(ANNA)])).toBe('too-few');
  });

  it('takes as many as the roster asked for when it was last approved', () => {
    expect(stop([drafted(dossierOf(), ANNA, 3), approved(ANNA), approved(BEN)])).toBe('too-few');
    expect(stop([drafted(), approved(ANNA), approved(BEN, {}, {}, 3)])).toBe('too-few');
    expect(stop([drafted(), approved(ANNA), approved(BEN, {}, {}, 3), approved(CLEO)])).toBeNull();
  });

  it.each([
    ['bytes', { dossier: 'other' }],
    ['id', { referral: 'other' }],
    ['destination', { destination: 'achpr' }],
    ['people there', { destinationKey: 'other' }],
    ['consents', { consentsHash: 'other' }],
    ['roster', { roster: 'other' }],
  ] as const)('is not approved by a word for other %s', (_what, change) => {
    expect(stop([drafted(), approved(ANNA), approved(BEN, change)])).toBe('too-few');
  });

  it('loses approvals that ran out, and is itself over one day', () => {
    expect(stop([drafted(), approved(ANNA), approved(BEN, { expires: '2026-03-06' })])).toBeNull();
    expect(stop([drafted(), approved(ANNA), approved(BEN, { expires: '2026-03-04' })])).toBe('too-few');
    expect(stop(READY, CONFIRMED, '2026-03-21')).toBe('expired');
  });

  it('is over once taken back or drafted anew for the same destination, and approvals do not carry over', () => {
    const back: Event = {
      ...facts(5, BEN),
      type: 'dossier-withdrawn',
      dossier: 'dossier',
      reason: 'Wrong date.',
    };
    expect(stop([...READY, back])).toBe('withdrawn');
    const anew = drafted(dossierOf({ hash: 'second', referral: 'second' }));
    const [first, second] = fold([...READY, anew, approved(CLEO)]);
    expect(first?.over?.how).toBe('replaced');
    expect([second?.approvals, first?.approvals.length]).toEqual([[], 2]);
    expect(second && whatStopsSending(second, CONFIRMED, TODAY)).toBe('too-few');
  });

  it('stands beside one for another destination', () => {
    const other = drafted(dossierOf({ hash: 'other', referral: 'other', destination: 'achpr' }));
    expect(fold([...READY, other]).map(({ over }) => over)).toEqual([null, null]);
  });

  it('is not drafted again under the same id: nothing of the first changes', () => {
    expect(fold([...READY, drafted(dossierOf({ hash: 'smuggled' }))])).toEqual(fold(READY));
  });
});

describe('consent decides to the end', () => {
  it('a withdrawal after the approvals stops the sending', () => {
    const after = consentAfterAll(filed, asked, answered(), withdrawn);
    expect(stop(READY, CONFIRMED)).toBeNull();
    const [referral] = fold(READY);
    expect(referral && whatStopsSending(referral, after, TODAY)).toBe('consent-changed');
  });

  it('so do another consent in force, none confirmed, and one confirmed too long ago', () => {
    const [referral] = fold(READY);
    const stops = (consent: ConsentState | null, today = TODAY) =>
      referral && whatStopsSending(referral, consent, today);
    const next: ConsentEvent = {
      ...facts(9),
      type: 'consent-given',
      id: 'g',
      sent: '2026-03-05T09Z',
      consent: { ...consentOf({ C1: 'granted', C3: 'granted' }, 'next'), previous: ['consent'] },
    };
    expect(stops(consentAfterAll(filed, asked, answered(), next))).toBe('consent-changed');
    expect(stops(consentAfterAll(filed))).toBe('unconfirmed');
    expect(stops(consentAfterAll(filed, asked, answered('2026-02-18T08Z')))).toBe('unconfirmed');
    expect(stops(CONFIRMED, '2026-03-18')).toBeNull();
    const only: ConsentEvent = { ...filed, consent: consentOf({ C1: 'granted' }) };
    expect(stops(consentAfterAll(only, asked, answered()))).toBe('no-consent');
  });

  it('no approval counts while other consents are in force than the dossier names', () => {
    expect(stop(READY, consentAfterAll({ ...filed, consent: consentOf({ C3: 'granted' }, 'another') }))).toBe(
      'too-few',
    );
  });

  it('what is sent against the rules is shown, and what was begun by them is rightly sent', () => {
    const [wrong] = fold([drafted(), approved(ANNA), sent()]);
    expect(wrong?.sent?.against).toBe('too-few');
    const [begun] = fold([drafted(), sending, sent()]);
    expect([begun?.sending, begun?.sent?.against]).toEqual([null, 'too-few']);
    const onItsWay = fold([...READY, sending]);
    const after = consentAfterAll(filed, asked, answered(), withdrawn);
    const [rightly] = referralsAfter(onItsWay, sent(), after, NO_FILES);
    expect(rightly?.sent?.against).toBeNull();
  });

  it('one that is on its way is neither taken back nor replaced', () => {
    const back: Event = { ...facts(9, BEN), type: 'dossier-withdrawn', dossier: 'dossier', reason: 'Late.' };
    const anew = drafted(dossierOf({ hash: 'second', referral: 'second' }));
    expect(fold([...READY, sending, back, anew])[0]?.over).toBeNull();
  });
});

describe('news of a referral', () => {
  const gone = [...READY, sending, sent()];
  it('count once, from a focal point of its destination or from the team', () => {
    const reply: News = { version: 1, status: 'team-reply', words: 'On Monday.' };
    const told = fold([...gone, news(acknowledged), news(acknowledged), news(reply, 'team')])[0]?.news ?? [];
    expect(told.map(({ from, news: { status } }) => [from, status])).toEqual([
      ['destination', 'acknowledged'],
      ['team', 'team-reply'],
    ]);
  });

  it.each([
    ['of another destination’s focal point', news(acknowledged, 'destination', 'acknowledged', ['achpr'])],
    ['of the team, in the place of a focal point', news(acknowledged, 'team')],
    ['of a focal point, in the place of the team', news({ version: 1, status: 'team-reply', words: 'x' })],
    ['of another referral', { ...news(acknowledged), referral: 'other' } as Event],
  ])('count for nothing %s', (_what, event) => {
    expect(fold([...gone, event])[0]?.news).toEqual([]);
  });

  it('count for nothing before anything was sent', () => {
    expect(fold([...READY, news(acknowledged)])[0]?.news).toEqual([]);
  });
});

describe('the stage of a case', () => {
  const walk = (events: readonly Event[], from: Parameters<typeof stageAfter>[0]) => {
    let state: ReferralState = [];
    let stage = from;
    for (const event of events) {
      const next = referralsAfter(state, event, CONFIRMED, NO_FILES);
      stage = stageAfter(stage, event, state, next) ?? stage;
      state = next;
    }
    return stage;
  };
  const gone = [...READY, sending, sent()];
  const said = (...more: readonly News[]) => [...gone, ...more.map((each) => news(each))];
  it.each([
    ['assessed', [drafted(), approved(ANNA)], 'assessed'],
    ['assessed', READY, 'approved'],
    ['accepted', READY, 'accepted'],
    ['assessed', gone, 'escalated'],
    ['assessed', said(acknowledged), 'un-acknowledged'],
    ['assessed', said({ version: 1, status: 'public', date: TODAY, words: '' }, acknowledged), 'action'],
    [
      'assessed',
      said({ version: 1, status: 'state-reply', reply: 'silent', date: TODAY, words: '' }),
      'state-silent',
    ],
    [
      'assessed',
      said({ version: 1, status: 'state-reply', reply: 'denied', date: TODAY, words: '' }),
      'state-replied',
    ],
    ['closed', said(acknowledged), 'closed'],
    ['in-report', said(acknowledged), 'escalated'],
  ] as const)('from %s', (from, events, to) => {
    expect(walk(events, from)).toBe(to === 'escalated' && from === 'in-report' ? 'un-acknowledged' : to);
  });
});

it('nobody sends alone, whatever one person writes in whatever order', () => {
  const own = fc.constantFrom<Event>(
    drafted(),
    approved(ANNA),
    approved(ANNA_ANEW, {}, { inPlaceOf: [ANNA] }),
    sending,
    sent(),
  );
  fc.assert(
    fc.property(fc.array(own, { maxLength: 12 }), (events) => {
      for (const referral of fold(events)) {
        expect(whatStopsSending(referral, CONFIRMED, TODAY)).not.toBeNull();
        expect(referral.sending).toBeNull();
        if (referral.sent !== null) expect(referral.sent.against).not.toBeNull();
      }
    }),
    fuzzRuns(300),
  );
});

describe('a dossier for a destination off the portal', () => {
  const [PLACE, ROUTE] = ['AAAAAAAAAAA', 'protect-defenders'] as const;
  const document = (change: Partial<DossierDocument> = {}): Uint8Array =>
    encodeDossierDocument({ ...uponHashes(shownDossier(ROUTE, PLACE), ['consent']), ...change });
  const here = (change: Partial<DossierFacts> = {}): DossierFacts =>
    dossierOf({
      destination: PLACE,
      content: document(),
      outside: { route: ROUTE, format: 'print' },
      ...change,
    });
  const given = (switches: Switches = { C1: 'granted', C12: 'granted' }): ConsentEvent => ({
    ...facts(0),
    type: 'filed',
    consent: consentOf(switches, 'consent', [ROUTE]),
  });
  const allowed = consentAfterAll(given());
  const by = (author: string, dossier: DossierFacts): Event => ({
    ...facts(4, author),
    type: 'dossier-approved',
    approval: approvalOf(dossier),
    quorum: 2,
  });
  const ready = (dossier = here()): readonly Event[] => [
    drafted(dossier),
    by(ANNA, dossier),
    by(BEN, dossier),
  ];
  const handed = (form: MadeForm = 'print', time?: string): Event => ({
    ...facts(7, CLEO, time),
    type: 'dossier-handed',
    dossier: 'dossier',
    form,
    hash: 'what was made',
  });
  const filesHanded = (form: FilesForm = 'age'): Event => ({
    ...facts(7, CLEO),
    type: 'files-handed',
    dossier: 'dossier',
    form,
    hash: 'what was sealed',
  });
  const told = (news: News, sequence = 8): Event => ({
    ...facts(sequence, CLEO),
    type: 'referral-told',
    dossier: 'dossier',
    day: '2026-03-04',
    teller: 'Somebody there',
    news,
  });

  it('leaves once enough people approved it and the route’s consent stands', () => {
    expect(stop(ready(), allowed)).toBeNull();
    expect(fold([...ready(), handed()], allowed)[0]?.handed).toMatchObject([
      { by: CLEO, form: 'print', hash: 'what was made', against: null },
    ]);
  });

  it.each([
    ['by one alone', [drafted(here()), by(ANNA, here())], allowed, 'too-few'],
    ['without consent', ready(), consentAfterAll(given({ C1: 'granted' })), 'no-consent'],
    ['without a confirmation', ready(), consentAfterAll(given({ C1: 'granted', C12: 'ask' })), 'unconfirmed'],
    ['after everything was taken back', ready(), consentAfterAll(given(), withdrawn), 'too-few'],
  ] as const)('does not leave %s', (_what, events, consent, why) => {
    expect(stop(events, consent)).toBe(why);
    expect(fold([...events, handed()], consent)[0]?.handed[0]?.against).toBe(why);
  });

  it('does not leave with a part whose switch is no longer granted, nor with what is no dossier for it', () => {
    const more = shownDossier(ROUTE, PLACE);
    const parts = [
      ...more.parts,
      { part: 'evidence' as const, by: ['C12' as const, 'C11' as const], fields: [] },
    ];
    const withMore = here({ content: document({ parts }) });
    expect(stop(ready(withMore), allowed)).toBe('no-consent');
    expect(stop(ready(here({ content: new Uint8Array(3) })), allowed)).toBe('other-content');
    const to = { id: PLACE, route: ROUTE, name: 'Shelter desk (invented)' };
    const other = (change: Partial<DossierDocument>) =>
      stop(ready(here({ content: document(change) })), allowed);
    expect(other({ destination: { ...to, id: 'BBBBBBBBBBB' } })).toBe('other-content');
    expect(other({ destination: { ...to, route: 'front-line-defenders' } })).toBe('other-content');
    expect(other({ consent: uponHashes(more, ['another']).consent })).toBe('other-content');
    expect(other({ parts: [{ part: 'account', by: ['C10'], fields: [] }] })).toBe('other-content');
    expect(other({})).toBeNull();
  });

  it('is shown where it left in another form than was approved, or never was for one off the portal', () => {
    const against = (dossier: DossierFacts, form: MadeForm) =>
      fold([...ready(dossier), handed(form)], allowed)[0]?.handed[0]?.against;
    expect(against(here(), 'odt')).toBeNull();
    expect(against(here(), 'self-opening')).toBe('other-form');
    expect(against(here({ outside: { route: ROUTE, format: 'telegram' } }), 'print')).toBe('other-form');
    expect(fold([...READY, handed()])[0]?.handed[0]?.against).toBe('other-form');
  });

  it('is shown where files of it left that go along with no such dossier, in another form, or without their rules', () => {
    const left = (dossier: DossierFacts, form: FilesForm = 'age', by: ConsentState | null = allowed) =>
      fold([...ready(dossier), filesHanded(form)], by)[0]?.handed;
    const sealed = { route: ROUTE, format: 'age' };
    const files = [{ id: 'file', named: 'file' }];
    expect(left(here({ outside: sealed }))).toMatchObject([{ what: 'files', against: 'no-files' }]);
    expect(left(here({ files }))).toMatchObject([{ against: 'no-files' }]);
    expect(left(here({ outside: sealed, files }), 'openpgp')).toMatchObject([{ against: 'no-files' }]);
    expect(fold([...READY, filesHanded()])[0]?.handed).toMatchObject([{ against: 'no-files' }]);
    // Of no file of this case.
    expect(left(here({ outside: sealed, files }))).toMatchObject([{ against: 'other-content' }]);
    expect(left(here({ outside: sealed, files }), 'age', null)).toMatchObject([{ against: 'too-few' }]);
  });

  it('has left with its files too: it is neither withdrawn nor replaced any more, and the case goes on', () => {
    const back: Event = { ...facts(9, BEN), type: 'dossier-withdrawn', dossier: 'dossier', reason: 'Late.' };
    const [first] = fold([...ready(), filesHanded(), back], allowed);
    expect([first?.over, first?.handed.length]).toEqual([null, 1]);
    const before = fold(ready(), allowed);
    const event = filesHanded();
    const after = referralsAfter(before, event, allowed, NO_FILES);
    expect(stageAfter('approved', event, before, after)).toBe('escalated');
  });

  it('may be made again, is then neither taken back nor replaced, and shows what was made too late', () => {
    const back: Event = { ...facts(9, BEN), type: 'dossier-withdrawn', dossier: 'dossier', reason: 'Late.' };
    const anew = drafted(here({ hash: 'second', referral: 'second' }));
    const late = handed('odt', '2026-03-21T10:00:00Z');
    const [first] = fold([...ready(), handed(), back, anew, late], allowed);
    expect(first?.over).toBeNull();
    expect(first?.handed.map(({ against }) => against)).toEqual([null, 'expired']);
  });

  it('moves the case on, and what is told of it does too: only once it left', () => {
    const walk = (...events: readonly Event[]) => {
      let [state, stage]: [ReferralState, Parameters<typeof stageAfter>[0]] = [[], 'assessed'];
      for (const event of events) {
        const next = referralsAfter(state, event, allowed, NO_FILES);
        stage = stageAfter(stage, event, state, next) ?? stage;
        state = next;
      }
      return { stage, news: state[0]?.news ?? [] };
    };
    expect(walk(...ready()).stage).toBe('approved');
    expect(walk(...ready(), told(acknowledged))).toEqual({ stage: 'approved', news: [] });
    expect(walk(...ready(), handed()).stage).toBe('escalated');
    const after = walk(...ready(), handed(), told(acknowledged));
    expect(after.stage).toBe('un-acknowledged');
    expect(after.news).toMatchObject([
      { by: CLEO, from: 'destination', told: { teller: 'Somebody there', day: '2026-03-04' } },
    ]);
    const ours: News = { version: 1, status: 'team-reply', words: 'On Monday.' };
    expect(walk(...ready(), handed(), told(ours)).news[0]?.from).toBe('team');
  });
});
