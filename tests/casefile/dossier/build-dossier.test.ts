import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSENT_CODES } from '../../../src/casefile/consent/switches.ts';
import { buildDossier, draftParts, refusalsOf } from '../../../src/casefile/dossier/build-dossier.ts';
import {
  type DossierDocument,
  decodeDossierDocument,
  encodeDossierDocument,
  listedFiles,
} from '../../../src/casefile/dossier/dossier-document.ts';
import {
  DATE_COARSENESS,
  DOSSIER_PARTS,
  type DossierPart,
  PLACE_COARSENESS,
} from '../../../src/casefile/dossier/parts.ts';
import { namesEnough } from '../../../src/casefile/dossier/switches-of-part.ts';
import { ROUTE_CODES } from '../../../src/casefile/routing/codes.ts';
import { ROUTE_RULES } from '../../../src/casefile/routing/route-rules.ts';
import { fromUtf8 } from '../../../src/protocol/encoding/utf8.ts';
import { consentFor, type DossierCase, dossierInput, TOLD } from '../../support/dossier-case.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { sampleFileItem } from '../../support/sample-file-item.ts';

const built = (given?: DossierCase): DossierDocument => {
  const result = buildDossier(dossierInput(given));
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result.document;
};
const bytesOf = (given?: DossierCase): string => fromUtf8(encodeDossierDocument(built(given)));
const refusals = (given?: DossierCase): string[] =>
  refusalsOf(dossierInput(given)).map((each) =>
    each.kind === 'consent' ? `${each.codes.join('/')} ${each.standing}` : each.kind,
  );
const partsIn = (document: DossierDocument): DossierPart[] => document.parts.map(({ part }) => part);

/** Where each mark of the case stands. */
const MARKS: Readonly<Record<string, DossierPart>> = {
  MARKnarrative: 'account',
  MARKplace: 'timeline',
  MARKcooperation: 'cooperation',
  MARKlink: 'link',
  MARKsession: 'cooperation',
  MARKheldWhere: 'timeline',
  MARKcharges: 'timeline',
  MARKquote: 'link',
  MARKreference: 'prior',
  MARKlater: 'timeline',
  MARKactingQuietly: 'risk',
  MARKnotActingQuietly: 'risk',
};

describe('a dossier', () => {
  it('comes back from its bytes, and is the same every time', () => {
    const document = built();
    expect(decodeDossierDocument(encodeDossierDocument(document))).toEqual(document);
    expect(bytesOf()).toBe(bytesOf());
  });

  it('holds every part that has something to say, and names those that have not', () => {
    const document = built();
    expect(partsIn(document)).toEqual([
      'victim',
      'source',
      'cooperation',
      'account',
      'timeline',
      'link',
      'perpetrators',
      'domestic',
      'prior',
      'assessment',
      'risk',
      'requested',
    ]);
    expect(document.withheld).toEqual([
      { part: 'names', why: 'anonymised' },
      { part: 'evidence', why: 'refused' },
    ]);
    for (const mark of Object.keys(MARKS)) expect(bytesOf()).toContain(mark);
  });

  it('never holds what the team wrote for itself, nor how to reach anybody', () => {
    for (const own of ['MARKreason', 'MARKnote', 'MARKactingLoudly', 'anna', 'ben'])
      expect(bytesOf()).not.toContain(own);
  });

  it('says on its cover how urgent it is, and what may be done with it', () => {
    const document = built({
      consent: consentFor({ C3: 'granted', C5: 'ask', C6: 'refused', C7: 'granted' }, 'un-focal-point'),
    });
    expect(document.urgency).toMatchObject({ level: 'P0', lastSafe: '2026-12-09' });
    expect(Object.fromEntries(document.may.map(({ code, answer }) => [code, answer]))).toEqual({
      C3: 'yes',
      C4: 'no',
      C5: 'yes',
      C6: 'no',
      C7: 'yes',
      C8: 'no',
      C9: 'no',
      C11: 'no',
      C12: 'no',
    });
    expect(document.consent).toMatchObject({
      kind: 'signed',
      documents: [{ hash: 'first', textVersion: 3 }],
    });
  });

  it('lets nobody publish a name before the case is corroborated', () => {
    const consent = consentFor(
      { C3: 'granted', C5: 'granted', C6: 'granted', C7: 'granted', C8: 'granted' },
      'un-focal-point',
    );
    const answer = built({ consent }).may.find(({ code }) => code === 'C8');
    expect(answer).toEqual({ code: 'C8', answer: 'no' });
  });
});

describe('there is no dossier', () => {
  it.each(['refused', 'ask'] as const)('with a switch that is "%s" and not confirmed', (answer) => {
    const consent = consentFor({ C3: answer }, 'un-focal-point', []);
    expect(refusals({ consent })).toEqual([`C3 ${answer}`]);
    expect('refused' in buildDossier(dossierInput({ consent }))).toBe(true);
  });

  it('without a confirmation for this destination', () => {
    expect(refusals({ consent: consentFor({ C3: 'granted' }, 'un-focal-point', []) })).toEqual([
      'C3 unconfirmed',
    ]);
    expect(refusals({ consent: consentFor({ C4: 'granted' }, 'achpr'), route: 'spt' })).toEqual([
      'C4 elsewhere',
    ]);
  });

  it('once the confirmation is old, or the consent over', () => {
    expect(refusals({ today: '2026-12-14' })).toEqual(['C3 unconfirmed']);
    expect(refusals({ today: '2099-01-02' })).toEqual(['C3 expired']);
  });

  it('once the consent was taken back', () => {
    const consent = consentFor({ C3: 'granted' }, 'un-focal-point');
    const withdrawal = {
      hash: 'withdrawal',
      kind: 'signed',
      given: '2026-11-30T01Z',
      by: null,
      how: null,
      sequence: 9,
      time: '2026-11-30T02:00:00Z',
    } as const;
    expect(refusals({ consent: { ...consent, withdrawals: [withdrawal], live: null } })).toEqual([
      'C3 withdrawn',
    ]);
  });

  it('that would tell a Government into more danger, whatever was granted', () => {
    const report = { ...TOLD, answers: { ...TOLD.answers, ifGovernmentLearns: 'more-danger' as const } };
    const consent = consentFor({ C4: 'granted', C5: 'granted', C6: 'granted' }, 'treaty-body');
    expect(refusals({ report, consent, route: 'treaty-body' })).toEqual(['more-danger']);
    expect(refusals({ report })).toEqual([]);
  });

  it('without names where they are needed, nor with names that nobody opened', () => {
    const consent = consentFor({ C4: 'granted', C5: 'granted', C6: 'granted' }, 'iachr');
    const to = { route: 'iachr', consent } as const;
    expect(refusals(to)).toEqual(['has-to-be-named']);
    expect(refusals({ ...to, choices: { rendition: 'named' } })).toEqual(['names-closed']);
    expect(refusals({ ...to, choices: { rendition: 'named' }, names: 'MARKname' })).toEqual([]);
    expect(bytesOf({ ...to, choices: { rendition: 'named' }, names: 'MARKname' })).toContain('MARKname');
  });

  it('with names for a Government without the switch for names', () => {
    const consent = consentFor({ C4: 'granted', C5: 'granted' }, 'treaty-body');
    const to = { route: 'treaty-body', consent } as const;
    expect(refusals({ ...to, choices: { rendition: 'named' }, names: 'MARKname' })).toEqual(['C6 refused']);
    expect(refusals({ ...to, names: 'MARKname' })).toEqual([]);
    expect(bytesOf({ ...to, names: 'MARKname' })).not.toContain('MARKname');
  });
});

describe('files', () => {
  const [one, other] = [sampleFileItem('MARKname'), sampleFileItem('other')];
  const held = [one, other];
  const files = [
    { id: one.id, label: 'MARKfile' },
    { id: other.id, label: 'MARKother' },
  ];
  const allowing = (named: readonly string[], switches: Parameters<typeof consentFor>[0] = ALLOWED) =>
    consentFor(switches, 'un-focal-point', undefined, named);
  const ALLOWED = { C3: 'granted', C11: 'granted' } as const;

  it('stand in it by the switch for files, each by its own leave, under a label and never under its name', () => {
    const { evidence } = built({ files, held, consent: allowing([one.id]) });
    expect(evidence).toEqual([
      { label: 'MARKfile', mediaType: 'image/jpeg', bytes: one.bytes, hash: one.copyHash },
    ]);
    expect(bytesOf({ files, held, consent: allowing([one.id]) })).not.toMatch(/MARKname|MARKother/u);
  });

  it('carry how far they can be relied on and which acts they show, never where they come from', () => {
    const notes = { [one.id]: { acts: [1, 9] } };
    const given = { files, held, notes, consent: allowing([one.id, other.id]) };
    const document = built(given);
    expect([document.version, listedFiles(document)]).toMatchObject([
      2,
      [
        { label: 'MARKfile', grade: { source: 'C', information: '3' }, acts: ['A10'] },
        { label: 'MARKother', grade: null, acts: [] },
      ],
    ]);
    expect(decodeDossierDocument(encodeDossierDocument(document))).toEqual(document);
    expect(bytesOf(given)).not.toMatch(/MARKorigin|witness/u);
  });

  it('are listed as ever where nothing is noted of them', () => {
    const given = { files, held, notes: { [other.id]: {} }, consent: allowing([one.id]) };
    expect(built(given).version).toBe(1);
    expect(bytesOf(given)).toBe(bytesOf({ ...given, notes: {} }));
  });

  it('carry no grade without the part that grades, and no acts without the part that tells of them', () => {
    const given = { files, held, notes: { [one.id]: { acts: [0] } }, consent: allowing([one.id]) };
    const leaving = (...leftOut: readonly DossierPart[]): DossierDocument =>
      built({ ...given, choices: { leftOut } });
    expect(listedFiles(leaving('assessment'))).toMatchObject([{ grade: null, acts: ['B1'] }]);
    expect(listedFiles(leaving('timeline'))).toMatchObject([
      { grade: { source: 'C', information: '3' }, acts: [] },
    ]);
    expect(leaving('assessment', 'timeline')).toMatchObject({
      version: 1,
      evidence: [{ label: 'MARKfile' }],
    });
  });

  it.each([
    ['without the switch', { C3: 'granted' }],
    ['where the person refused', { C3: 'granted', C11: 'refused' }],
    ['where the person wants to be asked and was not', { C3: 'granted', C11: 'ask' }],
  ] as const)('stay out %s, whoever asks for them', (_what, switches) => {
    const consent = consentFor(switches, 'un-focal-point', ['C3'], [one.id, other.id]);
    const given = { files, held, consent };
    expect(bytesOf(given)).not.toContain('MARKfile');
    expect(built(given).evidence).toEqual([]);
  });

  it('stay out that nobody chose, that are not in the case, or that nothing names', () => {
    expect(built({ files: [], held, consent: allowing([one.id]) }).evidence).toEqual([]);
    expect(built({ files, held: [], consent: allowing([one.id]) }).evidence).toEqual([]);
    expect(built({ files, held, consent: allowing([]) }).evidence).toEqual([]);
    expect(built({ files, held, consent: allowing([]) }).withheld).toContainEqual({
      part: 'evidence',
      why: 'nothing-there',
    });
  });

  it('lose in their label the names of others that are marked', () => {
    const persons = [{ text: 'Odalys', as: 'colleague A' }];
    const label = 'Picture of Odalys';
    const given = { files: [{ id: one.id, label }], held, consent: allowing([one.id]), choices: { persons } };
    expect(built(given).evidence[0]?.label).toBe('Picture of colleague A');
  });
});

describe('what is left out, hidden or coarsened', () => {
  it.each(Object.entries(MARKS))('%s goes with its part', (mark, part) => {
    const bytes = bytesOf({ choices: { leftOut: [part] } });
    expect(bytes).not.toContain(mark);
    expect(bytes).toContain(`{"part":"${part}","why":"left-out"}`);
  });

  it('by default no place but the country, and no day', () => {
    const bytes = bytesOf({ choices: { place: 'country', dates: 'month' } });
    for (const hidden of [
      'MARKplace',
      'MARKheldWhere',
      '2026-10-17',
      '2026-09-04',
      '2026-12-09',
      '2026-11-12',
    ])
      expect(bytes).not.toContain(hidden);
    expect(bytes).toContain('"2026-10"');
    expect(bytesOf({ choices: { place: 'none', dates: 'none' } })).not.toContain('"AD"');
  });

  it('a redaction leaves its reason and nothing else', () => {
    const bytes = bytesOf({
      choices: { redactions: { narrative: [{ from: 0, to: 13, reason: 'identifies-person' }] } },
    });
    expect(bytes).not.toContain('MARKnarrative');
    expect(bytes).toContain('{"hidden":"identifies-person"}');
  });

  it('a marked name stands nowhere: not in the story, later acts, the paragraph or the reply', () => {
    const text = 'odalys  BRENNECKE was told.';
    const bytes = bytesOf({
      choices: {
        persons: [{ text: 'Odalys Brennecke', as: 'Person A' }],
        paragraph: { language: 'en', text },
        gaps: text,
        reply: text,
      },
    });
    expect(bytes.toLowerCase()).not.toContain('brennecke');
    expect(bytes).toContain('"person":"Person A"');
    expect(bytes).toContain('Person A was told.');
  });
});

const PHOTO = sampleFileItem('photo');
const anyChoices: fc.Arbitrary<DossierCase> = fc
  .record({
    leftOut: fc.subarray([...DOSSIER_PARTS]),
    place: fc.constantFrom(...PLACE_COARSENESS),
    dates: fc.constantFrom(...DATE_COARSENESS),
    route: fc.constantFrom(...ROUTE_CODES),
    granted: fc.subarray(CONSENT_CODES.filter((code) => code !== 'C1')),
    confirmed: fc.subarray([...CONSENT_CODES]),
    named: fc.boolean(),
    from: fc.nat(90),
    length: fc.nat(90),
  })
  .map(({ route, granted, confirmed, named, from, length, ...choices }) => ({
    route,
    names: 'MARKname',
    held: [PHOTO],
    files: [{ id: PHOTO.id, label: 'A photograph' }],
    notes: { [PHOTO.id]: { acts: [0] } },
    consent: consentFor(Object.fromEntries(granted.map((code) => [code, 'granted'])), route, confirmed, [
      PHOTO.id,
    ]),
    choices: {
      ...choices,
      rendition: named ? 'named' : 'anonymised',
      redactions: { narrative: [{ from, to: from + length, reason: 'third-party' as const }] },
      persons: [{ text: 'Odalys Brennecke', as: 'Person A' }],
    },
  }));

it('whatever is granted and chosen, nothing of a withheld part is in the bytes', () => {
  fc.assert(
    fc.property(anyChoices, (given) => {
      const input = dossierInput(given);
      const result = buildDossier(input);
      if ('refused' in result) {
        expect(result.refused.length).toBeGreaterThan(0);
        return;
      }
      const bytes = fromUtf8(encodeDossierDocument(result.document));
      const inside = partsIn(result.document);
      expect([...inside, ...result.document.withheld.map(({ part }) => part)].sort()).toEqual(
        [...DOSSIER_PARTS].sort(),
      );
      for (const [mark, part] of Object.entries(MARKS)) {
        if (!inside.includes(part)) expect(bytes).not.toContain(mark);
      }
      if (!inside.includes('names')) expect(bytes).not.toContain('MARKname');
      expect(bytes).not.toMatch(/brennecke|MARKorigin/i);
      for (const { grade, acts } of listedFiles(result.document)) {
        expect(grade !== null).toBe(inside.includes('assessment'));
        expect(acts.length > 0).toBe(inside.includes('timeline'));
      }
      // Behind the mark, which holds a word that is the name of a field as well.
      const from = given.choices?.redactions?.['narrative']?.[0]?.from ?? 0;
      const hidden = TOLD.narrative.slice(Math.max(from, 'MARKnarrative'.length));
      if (
        (given.choices?.redactions?.['narrative']?.[0]?.to ?? 0) >= TOLD.narrative.length &&
        hidden.length > 8
      )
        expect(bytes).not.toContain(hidden.slice(0, 8));
      expect(namesEnough(result.document)).toBe(true);
      for (const { by } of result.document.parts)
        for (const code of by) {
          const switches = given.consent?.live?.switches ?? {};
          expect(switches[code]).toBe('granted');
        }
      const { tellsGovernment } = ROUTE_RULES[input.destination.route];
      if (tellsGovernment && inside.includes('names'))
        expect(given.consent?.live?.switches['C6']).toBe('granted');
    }),
    fuzzRuns(400),
  );
});

it('the reviewer sees every part with the switch that allows it, the withheld ones too', () => {
  const drafts = draftParts(dossierInput({ consent: consentFor({ C3: 'refused' }, 'un-focal-point') }));
  expect(drafts.map(({ part }) => part)).toEqual([...DOSSIER_PARTS]);
  expect(drafts.find(({ part }) => part === 'account')).toMatchObject({ by: ['C3'], withheld: 'refused' });
});
