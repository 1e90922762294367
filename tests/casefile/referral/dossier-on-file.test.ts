import { describe, expect, it } from 'vitest';
import { buildDossier } from '../../../src/casefile/dossier/build-dossier.ts';
import {
  type DossierDocument,
  encodeDossierDocument,
} from '../../../src/casefile/dossier/dossier-document.ts';
import type { DossierPart } from '../../../src/casefile/dossier/parts.ts';
import { dossierOnFile, isAllowed, partsToday } from '../../../src/casefile/referral/dossier-on-file.ts';
import { saysTooMuch } from '../../../src/casefile/referral/says-too-much.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { consentFor, type DossierCase, dossierInput, TODAY } from '../../support/dossier-case.ts';
import { dossierFacts, UN } from '../../support/referral-events.ts';

const built = (given?: DossierCase): DossierDocument => {
  const result = buildDossier(dossierInput(given));
  if (!('document' in result)) throw new Error('a document');
  return result.document;
};
const at = (today: string) => ({ today, destination: UN });
const onFile = (document: DossierDocument, change: Parameters<typeof dossierFacts>[0] = {}) =>
  dossierOnFile(dossierFacts({ content: encodeDossierDocument(document), ...change }));

describe('a dossier on file', () => {
  it('is shown as its bytes say it', () => {
    const document = built();
    expect(onFile(document)).toEqual({ document });
  });

  it('is not to be approved where nobody can read it', () => {
    for (const content of [new Uint8Array(0), utf8('{"version":1}'), utf8('{"version":2,"words":"x"}')])
      expect(dossierOnFile(dossierFacts({ content }))).toEqual({ fault: 'unreadable' });
  });

  it('is not to be approved where it is not what its header says', () => {
    expect(onFile(built(), { destination: `${UN}.africa` })).toEqual({ fault: 'other-destination' });
    const document = built();
    const byOther = { ...document, destination: { ...document.destination, route: 'spt' as const } };
    expect(onFile(byOther)).toEqual({ fault: 'other-destination' });
    const outside = { route: UN, format: 'print' };
    expect(onFile(byOther, { outside })).toEqual({ fault: 'other-destination' });
    expect(onFile(document, { outside })).toEqual({ document });
    expect(onFile(built(), { consents: ['another'] })).toEqual({ fault: 'other-consents' });
    expect(onFile(built(), { consents: ['first', 'another'] })).toEqual({ fault: 'other-consents' });
  });
});

describe('the consent that a dossier names', () => {
  const GOVERNMENT = 'hrc-president';
  const consent = consentFor({ C4: 'granted', C5: 'granted', C6: 'granted', C11: 'granted' }, GOVERNMENT);
  const named = built({ route: GOVERNMENT, consent, names: 'A name', choices: { rendition: 'named' } });
  const bare = built({ route: GOVERNMENT, consent });
  const FILE = { label: 'A photograph', mediaType: 'image/png', bytes: 1, hash: 'A'.repeat(43) };
  const NAMES = { field: 'names' as const, value: { kind: 'words' as const, runs: [{ text: 'A name' }] } };
  const faultOf = (document: DossierDocument) =>
    onFile(document, {
      destination: GOVERNMENT,
      consents: document.consent.documents.map(({ hash }) => hash),
    });
  const by = (document: DossierDocument, codes: DossierDocument['parts'][number]['by']): DossierDocument => ({
    ...document,
    parts: document.parts.map((part) => ({ ...part, by: codes })),
  });

  const withNoted = (document: DossierDocument, without?: DossierPart): DossierDocument => ({
    ...document,
    version: 2,
    parts: [
      ...document.parts.filter(({ part }) => part !== without),
      { part: 'evidence', by: ['C4', 'C11'], fields: [] },
    ],
    evidence: [{ ...FILE, grade: { source: 'B', information: '2' }, acts: ['B1'] }],
  });

  it('is what the rules ask for, or more', () => {
    expect(faultOf(withNoted(bare))).toEqual({ document: withNoted(bare) });
    for (const document of [named, bare, by(bare, ['C4', 'C6']), by(named, ['C4', 'C6', 'C10'])])
      expect(faultOf(document)).toEqual({ document });
    const file = { part: 'evidence', by: ['C4', 'C11'], fields: [] } as const;
    const withFile = {
      ...bare,
      parts: [...bare.parts, { ...file, by: [...file.by], fields: [] }],
      evidence: [FILE],
    };
    expect(faultOf(withFile)).toEqual({ document: withFile });
  });

  it.each<[string, DossierDocument]>([
    ['in confidence alone, where a Government reads it', by(bare, ['C4'])],
    ['without names, where names stand in it', by(named, ['C4', 'C5'])],
    ['nothing of the route', by(bare, ['C5', 'C6'])],
    ['no switch for its files', { ...bare, evidence: [FILE] }],
    [
      'the route’s switch alone for its files',
      { ...bare, parts: [{ part: 'evidence', by: ['C4'], fields: [] }], evidence: [FILE] },
    ],
    ['a grade of a file beside no part that grades', withNoted(bare, 'assessment')],
    ['an act of a file beside no part that tells of acts', withNoted(bare, 'timeline')],
    [
      'what allows it without names, and they stand in another part',
      { ...bare, parts: [{ part: 'account', by: ['C4', 'C5'], fields: [NAMES] }] },
    ],
    ['what allows it without names, and it has a part of names', { ...named, rendition: 'anonymised' }],
  ])('is too little where it is %s', (_which, document) => {
    expect(faultOf(document)).toEqual({ fault: 'names-too-little' });
  });
});

describe('what a dossier says of the consent', () => {
  const there = { today: TODAY, destination: UN };
  const consent = consentFor({ C3: 'granted', C4: 'ask', C5: 'granted' }, UN, ['C3']);
  const may = (code: 'C3' | 'C4' | 'C5' | 'C8', answer: 'yes' | 'ask' | 'no') =>
    saysTooMuch({ ...built(), may: [{ code, answer }] }, consent, there);

  it('is not more than the person granted, or can still be asked for', () => {
    expect(saysTooMuch(built(), consentFor({ C3: 'granted' }, UN), there)).toBe(false);
    expect([may('C3', 'yes'), may('C4', 'yes'), may('C4', 'ask'), may('C5', 'ask'), may('C8', 'no')]).toEqual(
      Array(5).fill(false),
    );
  });

  it('is too much where the person refused, or named another destination', () => {
    expect([may('C8', 'yes'), may('C8', 'ask')]).toEqual([true, true]);
    const elsewhere = consentFor({ C4: 'granted' }, 'spt');
    expect(saysTooMuch({ ...built(), may: [{ code: 'C4', answer: 'ask' }] }, elsewhere, there)).toBe(true);
  });

  it('is too much where it lasts longer than the consent does', () => {
    const until = (expires: string) =>
      saysTooMuch({ ...built(), may: [], consent: { ...built().consent, expires } }, consent, there);
    expect([until('2098-12-31'), until('2099-01-01'), until('2099-01-02')]).toEqual([false, false, true]);
  });

  it('is too much where it says that the person signed what stands in somebody’s word', () => {
    const { live } = consent;
    const attested = { ...consent, live: live && { ...live, kind: 'attested' as const } };
    const none = { ...built(), may: [] };
    expect(saysTooMuch(none, attested, there)).toBe(true);
    const said = { ...none, consent: { ...none.consent, kind: 'attested' as const } };
    expect([saysTooMuch(said, attested, there), saysTooMuch(said, consent, there)]).toEqual([false, false]);
    expect(saysTooMuch(none, null, there)).toBe(true);
  });
});

describe('what allows a part of a dossier', () => {
  const consent = consentFor({ C3: 'granted' }, UN);

  it('is granted on the day on which it was built', () => {
    const parts = partsToday(built(), consent, at(TODAY));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.every(isAllowed)).toBe(true);
  });

  it('lapses with the confirmation, and with the consent', () => {
    expect(partsToday(built(), consent, at('2026-12-20')).some(isAllowed)).toBe(false);
    const [first] = partsToday(built(), { ...consent, live: null, destroyed: true }, at(TODAY));
    expect(first?.by.map(({ standing }) => standing)).toContain('withdrawn');
  });
});
