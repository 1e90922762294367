import { describe, expect, it } from 'vitest';
import type { DraftAnswers } from '../../src/casefile/answers.ts';
import { answersToSend, questionsAsked, sectionsAsked } from '../../src/casefile/branching.ts';
import type { ReportPath } from '../../src/casefile/codes/report-paths.ts';
import { QUESTION_IDS, SECTION_IDS, SECTIONS } from '../../src/casefile/questions.ts';

const asked = (answers: DraftAnswers, path: ReportPath = 'full'): string[] =>
  SECTION_IDS.flatMap((section) => questionsAsked(section, answers, path));

describe('the questions', () => {
  it('each have one place', () => {
    expect(SECTION_IDS.flatMap((section) => [...SECTIONS[section]]).sort()).toEqual([...QUESTION_IDS].sort());
  });

  it('are fewer for whoever has told nothing: no page about custody, no date of a journey', () => {
    expect(sectionsAsked({}, 'full')).toEqual([
      'you',
      'who',
      'contact',
      'acts',
      'more',
      'responsible',
      'link',
      'steps',
      'risk',
      'wishes',
    ]);
    expect(asked({})).not.toContain('travelDate');
  });

  it('ask a relative of a detained lawyer about custody, and not about a journey', () => {
    const relative = { relation: 'relative', roles: ['lawyer'], status: ['detained'] };
    expect(sectionsAsked(relative, 'full')).toContain('detention');
    expect(asked(relative)).toEqual(
      expect.arrayContaining([
        'connection',
        'victimKnows',
        'medical',
        'hearingDate',
        'lawyer',
        'releaseDate',
      ]),
    );
    expect(asked(relative)).not.toContain('travelDate');
  });

  it('ask who planned to travel about the journey, and not about custody', () => {
    const traveller = { relation: 'victim', modes: ['tried-to-travel'] };
    expect(asked(traveller)).toEqual(expect.arrayContaining(['travelDate', 'sessionDate']));
    expect(sectionsAsked(traveller, 'full')).not.toContain('detention');
    expect(asked(traveller)).not.toContain('connection');
  });

  it.each([
    ['an arrest', { acts: ['B1'] }, 'heldWhere'],
    ['a child', { ages: ['child'] }, 'guardian'],
    ['a group', { unit: 'group' }, 'count'],
    ['a charge', { acts: ['C1'] }, 'charges'],
    ['a law', { acts: ['I7'] }, 'newLaw'],
    ['a complaint', { complainedTo: ['police'] }, 'result'],
    ['somebody named as responsible', { perpetrators: ['police'] }, 'knowledge'],
    ['a report that names the case', { inReport: 'yes' }, 'reference'],
    ['acts', { acts: ['E1'] }, 'ongoing'],
  ] as const)('after %s ask more', (_, answers, question) => {
    expect(asked({})).not.toContain(question);
    expect(asked(answers)).toContain(question);
  });

  it.each([
    ['complained to nobody', { complainedTo: ['none-unsafe'] }, 'result'],
    ['does not say who is responsible', { perpetrators: ['prefer-not-to-say'] }, 'knowledge'],
    ['does not say what was done', { acts: ['unknown'] }, 'ongoing'],
    ['reports of an organisation', { unit: 'organisation' }, 'ages'],
  ] as const)('do not press whoever %s', (_, answers, question) => {
    expect(asked(answers)).not.toContain(question);
  });
});

describe('the short ways', () => {
  it('ask nothing more in danger', () => {
    expect(sectionsAsked({ status: ['detained'] }, 'quick')).toEqual([]);
  });

  it('ask who plans a journey when, with whom and what is feared', () => {
    expect(sectionsAsked({}, 'planned')).toEqual(['you', 'contact', 'link', 'risk', 'wishes']);
    expect(asked({}, 'planned')).toEqual(
      expect.arrayContaining(['travelDate', 'sessionDate', 'ifGovernmentLearns']),
    );
    expect(asked({}, 'planned').length).toBeLessThan(10);
  });

  it('ask of a pattern whom it hits, which law, and who is responsible', () => {
    expect(asked({}, 'pattern')).toEqual(
      expect.arrayContaining(['unit', 'acts', 'law', 'newLaw', 'perpetrators']),
    );
    expect(asked({ acts: ['B2'] }, 'pattern')).not.toContain('medical');
  });
});

describe('what is sent', () => {
  it('is what is still asked, without blanks', () => {
    const answers = { relation: 'victim', connection: 'direct', session: '  ', roles: [], law: ' Act 12 ' };
    expect(answersToSend({ ...answers, acts: ['C1'] }, 'full')).toEqual({
      relation: 'victim',
      acts: ['C1'],
      law: 'Act 12',
    });
  });

  it('says of no act that it goes on which was not told', () => {
    expect(answersToSend({ acts: ['B2'], ongoing: ['B2', 'C1'] }, 'full')).toEqual({
      acts: ['B2'],
      ongoing: ['B2'],
    });
  });

  it('is nothing where nothing was answered', () => {
    expect(answersToSend({ session: ' ', roles: [] }, 'full')).toBeNull();
    expect(answersToSend({ relation: 'victim' }, 'quick')).toBeNull();
  });
});
