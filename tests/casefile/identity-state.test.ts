import { describe, expect, it } from 'vitest';
import { ringsFor } from '../../src/casefile/alone-opening.ts';
import type { CaseEvent } from '../../src/casefile/case-event.ts';
import {
  type IdentityState,
  identityAfter,
  inUse,
  isCurrent,
  isRenewing,
  partsFor,
} from '../../src/casefile/identity-state.ts';
import { dutyOf } from '../../src/casefile/on-duty.ts';
import type { TeamEvent } from '../../src/casefile/team-state.ts';
import type { VaultAround } from '../../src/casefile/vault-around.ts';
import { type Generation, partsLeft } from '../../src/casefile/vault-generation.ts';
import type { Body } from '../support/filed-body.ts';

const TIME = '2026-03-04T10:30:00Z';
const AROUND: VaultAround = {
  onCase: ['anna', 'ben', 'cleo', 'dora'],
  excluded: ['rogue'],
  level: 'P0',
  consent: { switches: { C1: 'granted', C14: 'granted' }, expires: '2026-09-01' },
};
const FIRST: Generation = {
  sequence: 0,
  quorum: 2,
  holders: ['anna', 'ben', 'cleo'],
  by: null,
  saidWrongBy: [],
  proven: false,
};
const BEGUN: IdentityState = {
  generations: [FIRST],
  requests: [],
  renewals: [],
  alone: [],
  wholeKeys: ['anna', 'ben', 'cleo'],
};

/** What comes of these steps, each by somebody. The first has sequence 1. */
const after = (steps: readonly [string, Body][], around = AROUND, from = BEGUN): IdentityState =>
  steps.reduce<IdentityState>((state, [author, body], at) => {
    const event = { ...body, author, sequence: at + 1, time: TIME } as CaseEvent;
    return identityAfter(state, event, around) ?? state;
  }, from);

const ask: Body = { type: 'vault-ask', reason: 'Why' };
const share = (request: number, to = 'anna'): Body => ({ type: 'vault-share', request, to });
const renewAsk = (holders: string[], quorum = 2, floor = 2): Body => ({
  type: 'vault-renew-ask',
  reason: 'Dora came.',
  holders,
  quorum,
  floor,
});
const renewed = (request: number, holders = 3): Body => ({ type: 'vault-renewed', request, holders });
const WITH_DORA = ['anna', 'ben', 'dora'];
/** Anna asks for new parts, Ben agrees, Anna makes them. */
const RENEWED: readonly [string, Body][] = [
  ['anna', renewAsk(WITH_DORA)],
  ['ben', share(1)],
  ['anna', renewed(1)],
];

describe('a request for names', () => {
  const partsAfter = (...steps: [string, Body][]): number => {
    const state = after([['anna', ask], ...steps]);
    return state.requests[0] ? partsFor(state, state.requests[0]) : 0;
  };

  it('counts the asker’s own part and one from each colleague who holds one', () => {
    expect(partsAfter()).toBe(1);
    expect(partsAfter(['ben', share(1)])).toBe(2);
    expect(partsAfter(['ben', share(1)], ['ben', share(1)])).toBe(2);
    expect(partsAfter(['ben', share(1)], ['cleo', share(1)])).toBe(3);
  });

  it.each<[string, [string, Body]]>([
    ['from the asker', ['anna', share(1)]],
    ['from somebody who holds none', ['dora', share(1)]],
    ['for another than the asker', ['ben', share(1, 'cleo')]],
    ['upon a request that is none', ['ben', share(9)]],
  ])('does not count a part %s', (_, step) => {
    expect(partsAfter(step)).toBe(1);
  });

  it.each([{ inPlaceOf: ['anna'] }, { replacedBy: ['anna'] }])(
    'does not count a part from the asker under other keys: %j',
    (keys) => {
      const given = { ...share(1), author: 'ben', sequence: 2, time: TIME } as CaseEvent;
      const [request] = identityAfter(after([['anna', ask]]), { ...given, ...keys }, AROUND)?.requests ?? [];
      expect(request?.sharedBy).toEqual([]);
    },
  );

  it.each([{ inPlaceOf: ['ben'] }, { replacedBy: ['ben'] }])(
    'does not count a second part from one colleague under other keys: %j',
    (keys) => {
      const given = { ...share(1), author: 'cleo', sequence: 3, time: TIME } as CaseEvent;
      const before = after([
        ['anna', ask],
        ['ben', share(1)],
      ]);
      const [request] = identityAfter(before, { ...given, ...keys }, AROUND)?.requests ?? [];
      expect(request?.sharedBy).toEqual(['ben']);
    },
  );

  it('does not count a part from who is no longer on the case', () => {
    const around = { ...AROUND, onCase: ['anna', 'cleo'] };
    const state = after(
      [
        ['anna', ask],
        ['ben', share(1)],
      ],
      around,
    );
    expect(state.requests[0]?.sharedBy).toEqual([]);
  });

  it('does not count a part for who is no longer on the case', () => {
    const around = { ...AROUND, onCase: ['ben', 'cleo'] };
    const [request] = after(
      [
        ['anna', ask],
        ['ben', share(1)],
      ],
      around,
    ).requests;
    expect(request?.sharedBy).toEqual([]);
  });

  it('is opened by its asker alone, and only once', () => {
    const opened = (author: string) =>
      after([
        ['anna', ask],
        [author, { type: 'vault-opened', request: 1 }],
      ]).requests[0]?.openedAt;
    expect(opened('ben')).toBeNull();
    expect(opened('anna')).toBe(TIME);
  });

  it('takes no part once other parts are in use, and what was given before stays given', () => {
    const state = after([...RENEWED, ['cleo', ask]]);
    const overtaken = after([
      ['cleo', ask],
      ['anna', renewAsk(WITH_DORA)],
      ['ben', share(2)],
      ['anna', renewed(2)],
      ['ben', share(1, 'cleo')],
    ]);
    expect(state.requests.map(({ generation }) => generation)).toEqual([3]);
    expect(overtaken.requests[0]?.sharedBy).toEqual([]);
    expect(overtaken.requests.map((request) => isCurrent(overtaken, request))).toEqual([false]);
  });
});

describe('new parts', () => {
  it('are in use once a quorum of holders agreed and the asker made them', () => {
    const state = after(RENEWED);
    expect(inUse(state)).toMatchObject({ sequence: 3, holders: WITH_DORA, quorum: 2, by: 'anna' });
    expect(state.renewals[0]?.madeAt).toBe(TIME);
    expect(state.generations[0]?.proven).toBe(true);
  });

  it.each<[string, [string, Body][]]>([
    [
      'without a colleague’s agreement',
      [
        ['anna', renewAsk(WITH_DORA)],
        ['anna', renewed(1)],
      ],
    ],
    [
      'by another than who asked',
      [
        ['anna', renewAsk(WITH_DORA)],
        ['ben', share(1)],
        ['ben', renewed(1)],
      ],
    ],
    [
      'for another number of holders',
      [
        ['anna', renewAsk(WITH_DORA)],
        ['ben', share(1)],
        ['anna', renewed(1, 2)],
      ],
    ],
    [
      'upon a request to see names',
      [
        ['anna', ask],
        ['ben', share(1)],
        ['anna', renewed(1)],
      ],
    ],
    [
      'when somebody agreed who holds none',
      [
        ['anna', renewAsk(WITH_DORA)],
        ['dora', share(1)],
        ['anna', renewed(1)],
      ],
    ],
    [
      'by a newcomer with one part',
      [
        ['dora', renewAsk(WITH_DORA)],
        ['ben', share(1, 'dora')],
        ['dora', renewed(1)],
      ],
    ],
    [
      'twice upon one request',
      [
        ...RENEWED.slice(0, 2),
        ['anna', renewed(1, 9)],
        ['ben', { type: 'vault-renewed-wrong', generation: 3 }],
      ],
    ],
  ])('are not made %s', (_, steps) => {
    expect(inUse(after(steps))).toMatchObject({ sequence: 0, holders: FIRST.holders });
  });

  it.each<[string, string, Body]>([
    ['by an outsider', 'eve', renewAsk(['anna', 'ben'])],
    ['for who is not on the case', 'anna', renewAsk(['anna', 'ben', 'eve'])],
    ['for one person twice', 'anna', renewAsk(['anna', 'ben', 'ben'])],
    ['for whom the reporter left out', 'anna', renewAsk(['anna', 'ben', 'rogue'])],
    ['with fewer than the organisation lets agree', 'anna', renewAsk(WITH_DORA, 2, 3)],
    ['with more than hold parts', 'anna', renewAsk(WITH_DORA, 4)],
  ])('that are asked for %s come to nothing, whoever agrees', (_, author, body) => {
    const state = after([
      [author, body],
      ['ben', share(1, author)],
      ['cleo', share(1, author)],
      [author, renewed(1, 3)],
    ]);
    expect(state.renewals[0]?.fault).not.toBeNull();
    expect(inUse(state).sequence).toBe(0);
  });

  it('are not made once a holder has left the case since they were asked for', () => {
    const asked = after(RENEWED.slice(0, 2));
    const event = { ...renewed(1), author: 'anna', sequence: 3, time: TIME } as CaseEvent;
    const without = { ...AROUND, onCase: ['anna', 'ben', 'cleo'] };
    expect(identityAfter(asked, event, without)?.generations).toHaveLength(1);
  });

  it('of two requests at once are those that came first: the other is overtaken', () => {
    const state = after([
      ['anna', renewAsk(WITH_DORA)],
      ['ben', renewAsk(['ben', 'cleo'])],
      ['ben', share(1)],
      ['cleo', share(2, 'ben')],
      ['anna', renewed(1)],
      ['ben', renewed(2, 2)],
    ]);
    expect(inUse(state).holders).toEqual(WITH_DORA);
    expect(state.renewals.map((request) => isRenewing(state, request))).toEqual([false, false]);
  });

  it('that a holder calls wrong leave those before in use', () => {
    const wrong = (author: string, generation = 3): [string, Body] => [
      author,
      { type: 'vault-renewed-wrong', generation },
    ];
    expect(inUse(after([...RENEWED, wrong('dora')])).sequence).toBe(0);
    expect(inUse(after([...RENEWED, wrong('cleo')])).sequence).toBe(3);
    expect(inUse(after([...RENEWED, wrong('dora', 0)])).sequence).toBe(3);
    expect(inUse(after([wrong('anna', 0)])).sequence).toBe(0);
  });

  it('that have opened the names once cannot be called wrong any more', () => {
    const state = after([
      ...RENEWED,
      ['ben', ask],
      ['dora', share(4, 'ben')],
      ['ben', { type: 'vault-opened', request: 4 }],
      ['dora', { type: 'vault-renewed-wrong', generation: 3 }],
    ]);
    expect(inUse(state).sequence).toBe(3);
  });

  it('are few with one to spare, at the least without, and lost below', () => {
    expect([4, 3, 2, 1, 0].map((living) => partsLeft(living, 2))).toEqual([
      'enough',
      'few',
      'least',
      'lost',
      'lost',
    ]);
  });
});

describe('opening alone', () => {
  const open: [string, Body] = ['anna', { type: 'vault-opened-alone', reason: 'They are at his door.' }];
  const faults = (around: Partial<VaultAround> = {}, step = open) =>
    after([step], { ...AROUND, ...around }).alone[0]?.faults;

  it('has nothing against it in danger, by the reporter’s leave, with the key that they gave', () => {
    expect(faults()).toEqual([]);
    expect(faults({ level: 'P1' })).toEqual([]);
  });

  it.each<[string, Partial<VaultAround>, readonly string[]]>([
    [
      'without a consent',
      { consent: { switches: { C1: 'granted' }, expires: '2026-09-01' } },
      ['no-consent'],
    ],
    ['with a refusal', { consent: { switches: { C14: 'refused' }, expires: '2026-09-01' } }, ['no-consent']],
    ['after the consent expired', { consent: { ...AROUND.consent, expires: '2026-03-03' } }, ['no-consent']],
    ['in a case that can wait', { level: 'P2' }, ['not-urgent']],
  ])('is shown as against the rules %s', (_, around, expected) => {
    expect(faults(around)).toEqual(expected);
  });

  it('is shown as against the rules by who was given no key', () => {
    expect(faults({}, ['dora', { type: 'vault-opened-alone', reason: 'x' }])).toEqual(['no-key']);
  });

  it('is seen by each colleague for themselves, and not by its author', () => {
    const seen: Body = { type: 'vault-alone-seen', opening: 1 };
    const state = after([open, ['anna', seen], ['ben', seen], ['ben', seen]]);
    expect(state.alone[0]?.seenBy).toEqual(['ben']);
  });

  it('is not seen by its author under other keys, old or new: it rings on for their colleagues alone', () => {
    const seen = { type: 'vault-alone-seen', opening: 1, author: 'anna2', sequence: 2, time: TIME } as const;
    for (const keys of [{ inPlaceOf: ['anna'] }, { replacedBy: ['anna'] }]) {
      const [opening] = identityAfter(after([open]), { ...seen, ...keys }, AROUND)?.alone ?? [];
      if (opening === undefined) throw new Error('an opening');
      expect(opening.seenBy).toEqual([]);
      expect(['anna', 'anna2', 'ben'].map((member) => ringsFor(opening, member))).toEqual([
        false,
        false,
        true,
      ]);
    }
  });
});

describe('who was on duty', () => {
  const id = 'AAAAAAAAAAA';
  const rota = (member: string, time: string): TeamEvent => ({
    type: 'changed',
    change: {
      type: 'duty',
      version: 1,
      id,
      zone: 'UTC',
      days: [1, 2, 3, 4, 5, 6, 7],
      from: '09:00',
      until: '17:00',
      calls: [{ member, webhook: null }],
    },
    sequence: 1,
    time,
    author: 'anna',
  });

  it('is told by the rota as it was then', () => {
    const events = [rota('anna', '2026-03-01T00:00:00Z'), rota('ben', '2026-03-05T00:00:00Z')];
    expect(dutyOf(events, 'anna', TIME)).toBe('on');
    expect(dutyOf(events, 'ben', TIME)).toBe('off');
    expect(dutyOf(events, 'anna', '2026-03-04T20:00:00Z')).toBe('off');
    expect(dutyOf(events, 'ben', '2026-03-06T10:30:00Z')).toBe('on');
  });

  it('is anybody where the team had no rota then', () => {
    expect(dutyOf([], 'anna', TIME)).toBe('no-rota');
    expect(dutyOf([rota('ben', '2026-03-05T00:00:00Z')], 'anna', TIME)).toBe('no-rota');
  });
});
