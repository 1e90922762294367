import { describe, expect, it } from 'vitest';
import { ACTS } from '../../src/casefile/codes/acts.ts';
import { DANGER_CODES } from '../../src/casefile/codes/danger.ts';
import { URGENCIES } from '../../src/casefile/codes/urgency.ts';
import { DEADLINES } from '../../src/casefile/deadlines.ts';
import { reportOfExample } from '../../src/casefile/examples/example-case.ts';
import { EXAMPLE_NAMES, EXAMPLES, type ExampleName } from '../../src/casefile/examples/examples.ts';
import { lastSafeMoment } from '../../src/casefile/last-safe-moment.ts';
import { decodeReport, encodeReport } from '../../src/casefile/report.ts';
import { suggestUrgency } from '../../src/casefile/urgency.ts';

const SENT = '2026-03-04';
const told = (name: ExampleName) => reportOfExample(EXAMPLES[name], SENT);

describe('the urgency of a report', () => {
  it('is the highest for the founding pattern, with its reasons, the gravest first', () => {
    expect(suggestUrgency(told('founding'), SENT)).toEqual({
      level: 'P0',
      reasons: [
        'disappeared',
        'medical-in-custody',
        'detained',
        'stopped-at-departure',
        'ongoing',
        'proceedings',
        'movement',
      ],
    });
  });

  it.each([
    ['organisationCharged', 'P2', 'ongoing'],
    ['keptFromFlying', 'P1', 'stopped-at-departure'],
    ['disbarredLongAgo', 'P3', 'past'],
    ['arrestedBoarding', 'P0', 'torture-in-custody'],
    ['calledTerrorist', 'P2', 'ongoing'],
    ['manyUnnamed', 'P3', 'past'],
    ['expertKeptOut', 'P1', 'danger-within-days'],
    ['plannedJourney', 'P1', 'date-within-7-days'],
    ['contractor', 'P2', 'ongoing'],
    ['archiveTaken', 'P1', 'sources-exposed'],
    ['child', 'P0', 'child'],
    ['deathInCustody', 'P1', 'death'],
    ['turnedBack', 'P2', 'movement'],
    ['acquittedAndTried', 'P2', 'ongoing'],
    ['toldTwice', 'P0', 'medical-in-custody'],
    ['linkUnproven', 'P2', 'ongoing'],
    ['hostileFake', 'P1', 'danger-unclear'],
  ] as const)('of the pattern %s is %s, first because of %s', (name, level, reason) => {
    const suggested = suggestUrgency(told(name), SENT);
    expect([suggested.level, suggested.reasons[0]]).toEqual([level, reason]);
  });

  it.each([
    ['now', 'P0'],
    ['within-48-hours', 'P0'],
    ['within-days', 'P1'],
    ['ongoing', 'P2'],
    ['past', 'P3'],
    ['unknown', 'P1'],
    ['prefer-not-to-say', 'P1'],
  ] as const)('follows from the danger alone where nothing else is told: %s is %s', (danger, level) => {
    expect(suggestUrgency({ danger }).level).toBe(level);
  });

  it('does not rise for acts that are over, and rises for one that goes on', () => {
    const over = { danger: 'past', answers: { acts: ['A8', 'B2', 'E2'] } } as const;
    expect(suggestUrgency(over).level).toBe('P3');
    expect(suggestUrgency({ ...over, answers: { ...over.answers, ongoing: ['B2'] } }).level).toBe('P1');
  });

  it('rises for whoever is missing or held now, whatever was said of the danger', () => {
    expect(suggestUrgency({ danger: 'past', answers: { status: ['disappeared'] } }).level).toBe('P0');
    expect(suggestUrgency({ danger: 'past', answers: { status: ['detained'] } }).level).toBe('P1');
  });

  it('never falls because more is told', () => {
    for (const danger of DANGER_CODES) {
      const bare = URGENCIES.indexOf(suggestUrgency({ danger }).level);
      for (const act of ACTS) {
        const told = suggestUrgency({ danger, answers: { acts: [act] } });
        expect(URGENCIES.indexOf(told.level)).toBeLessThanOrEqual(bare);
        expect(told.reasons.length).toBeGreaterThan(0);
      }
    }
  });

  it('counts a date up to seven days after the sending, and none before it or without a day', () => {
    const withDate = (travelDate: string) =>
      suggestUrgency({ danger: 'past', answers: { travelDate } }, SENT).reasons.includes(
        'date-within-7-days',
      );
    expect(['2026-03-03', '2026-03-04', '2026-03-11', '2026-03-12', '2026-03', '2026'].map(withDate)).toEqual(
      [false, true, true, false, false, false],
    );
  });
});

describe('the last safe moment', () => {
  it('is the first day that matters from the sending on', () => {
    expect(lastSafeMoment(told('plannedJourney'), SENT)).toBe('2026-03-10');
    expect(lastSafeMoment(told('plannedJourney'), '2026-03-11')).toBe('2026-03-12');
    expect(lastSafeMoment(told('plannedJourney'), '2026-03-13')).toBeNull();
    expect(lastSafeMoment({}, SENT)).toBeNull();
  });
});

describe('the deadlines', () => {
  it('are longer for what is less urgent', () => {
    const hours = URGENCIES.map((level) => DEADLINES[level].acknowledgeHours);
    expect(hours).toEqual([2, 12, 48, 168]);
    expect(URGENCIES.map((level) => DEADLINES[level].escalateHours)).toEqual([24, 48, 336, null]);
  });
});

describe('each pattern', () => {
  it.each(EXAMPLE_NAMES)(
    '%s is a report that can be sealed and read, and says that it is an example',
    (name) => {
      const report = told(name);
      expect(decodeReport(encodeReport(report))).toEqual(report);
      expect(report.narrative).toMatch(/^(Example|Exemple|مثال|Ejemplo)/);
      expect(report.extra).toHaveLength(1);
    },
  );
});
