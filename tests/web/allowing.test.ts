import { beforeAll, describe, expect, it } from 'vitest';
import { CONSENT_CODES, needsDestinations } from '../../src/casefile/consent/switches.ts';
import { ROUTE_CODES } from '../../src/casefile/routing/codes.ts';
import { allowing } from '../../web/locales/en/allowing.ts';
import { routes } from '../../web/locales/en/routes.ts';
import { answered } from '../../web/reporter/allowing/answered.ts';
import { fileNames } from '../../web/reporter/allowing/file-names.ts';
import { ASKED_CODES, answersTo, groupsFor } from '../../web/reporter/allowing/groups.ts';
import { linesOf } from '../../web/reporter/allowing/lines-of.ts';
import { placesFor } from '../../web/reporter/allowing/places.ts';
import { learnAllowing } from '../../web/reporter/allowing-words.ts';
import { learnRoutes } from '../../web/shared/route-words.ts';

beforeAll(() => learnAllowing(allowing));

describe('the switches that are asked', () => {
  it('are all but the reading by the team, and the opening alone, which stands beside the names', () => {
    const asked = [...ASKED_CODES, 'C1', 'C14'];
    expect(asked.sort()).toEqual([...CONSENT_CODES].sort());
  });
});

describe('the groups', () => {
  it('ask about files only where there are some', () => {
    expect(groupsFor([])).not.toContain('files');
    expect(groupsFor([{ id: 'one' }])).toContain('files');
  });

  it('name a file as it was sent, and by a number where this page does not know its name', () => {
    const files = [
      { id: 'a', name: null },
      { id: 'b', name: 'summons.jpg' },
      { id: 'c', name: null },
    ];
    expect(fileNames(files).map(({ name }) => name)).toEqual([
      allowing.page.fileBefore(1),
      'summons.jpg',
      allowing.page.fileBefore(2),
    ]);
    const allowed = { switches: { C11: 'granted' }, destinations: [], files: ['b', 'c'] } as const;
    const [line] = linesOf('files', allowed, [], files);
    expect(line).toContain(`summons.jpg`);
    expect(line).not.toContain(allowing.page.fileBefore(1));
    expect(linesOf('files', { ...allowed, files: [] }, [], files)[0]).toContain(allowing.page.nothing);
  });

  it('offer somebody trusted in place of being asked, for a time of silence alone', () => {
    expect(answersTo('C13').ask).toBe(allowing.page.silenceAnswers.ask);
    expect(answersTo('C11').ask).toBe(allowing.page.answers.ask);
    expect(answersTo('C13').refused).toBe(allowing.page.silenceAnswers.refused);
    expect(answersTo('C15').refused).toBe(allowing.page.answers.refused);
  });
});

describe('an answer', () => {
  it('to publish the name answers for the government and the public as well', () => {
    const { switches, widened, narrowed } = answered({}, 'C8', 'granted');
    expect(switches).toEqual({ C5: 'granted', C6: 'granted', C7: 'granted', C8: 'granted' });
    expect([widened, narrowed]).toEqual([['C5', 'C6', 'C7'], []]);
  });

  it('to be asked first widens what it includes no further', () => {
    const { switches, widened } = answered({ C6: 'refused', C7: 'granted' }, 'C8', 'ask');
    expect(switches).toEqual({ C5: 'ask', C6: 'ask', C7: 'granted', C8: 'ask' });
    expect(widened).toEqual(['C5', 'C6']);
  });

  it('that takes names from the government takes their publication too', () => {
    const before = answered({}, 'C8', 'granted').switches;
    const { switches, widened, narrowed } = answered(before, 'C6', 'refused');
    expect(switches).toEqual({ C5: 'granted', C6: 'refused', C7: 'granted', C8: 'refused' });
    expect([widened, narrowed]).toEqual([[], ['C8']]);
  });

  it('of no leaves unanswered what nobody answered', () => {
    expect(answered({}, 'C8', 'refused').switches).toEqual({ C8: 'refused' });
    expect(answered({}, 'C5', 'refused')).toEqual({ switches: { C5: 'refused' }, widened: [], narrowed: [] });
  });
});

describe('who can be marked', () => {
  learnRoutes(routes);
  const own = [
    { id: 'shelter', name: 'A shelter' },
    { id: 'achpr.banjul', name: 'The focal point in Banjul' },
    { id: 'un-focal-point', name: 'The focal point' },
  ];
  const ids = (code: 'C2' | 'C4' | 'C12'): string[] => placesFor(code, own).map(({ id }) => id);

  it('stands beside one switch alone: marking somebody for one never tells them by another', () => {
    const all = (['C2', 'C4', 'C12'] as const).flatMap(ids);
    expect(new Set(all).size).toBe(all.length);
    expect([...all, 'un-focal-point'].sort()).toEqual([...ROUTE_CODES, 'shelter'].sort());
  });

  it('is named by its route where it serves one, else by itself', () => {
    expect(ids('C2')).toEqual(['shelter']);
    expect(ids('C4')).toContain('achpr');
    expect(ids('C4')).not.toContain('achpr.banjul');
  });

  it('is asked of exactly the switches that name somebody', () => {
    const naming = ASKED_CODES.filter((code) => placesFor(code, own).length > 0);
    expect(naming.sort()).toEqual(ASKED_CODES.filter(needsDestinations).sort());
  });
});
