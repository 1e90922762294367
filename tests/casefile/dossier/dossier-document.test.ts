import { describe, expect, it } from 'vitest';
import { buildDossier } from '../../../src/casefile/dossier/build-dossier.ts';
import {
  type DossierDocument,
  decodeDossierDocument,
  encodeDossierDocument,
} from '../../../src/casefile/dossier/dossier-document.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { dossierInput } from '../../support/dossier-case.ts';
import { refusalOf } from '../../support/refusal.ts';

const document = (): DossierDocument => {
  const result = buildDossier(dossierInput());
  if ('refused' in result) throw new Error('a dossier');
  return result.document;
};
const changed = (change: object): DossierDocument => ({ ...document(), ...change });
const [part] = document().parts;
const words = (text: string): object => ({ paragraph: { language: 'en', text } });
const partWith = (field: object): object => ({ parts: [{ ...part, fields: [field] }] });
const file = { label: 'a', mediaType: 'image/png', bytes: 1, hash: 'h'.repeat(43) };

const noted = { ...file, grade: { source: 'B', information: '2' }, acts: ['B1'] };
const grading = (grade: object): object => ({ version: 2, evidence: [{ ...noted, grade }] });

describe('the document of a dossier', () => {
  it('is what yesterday’s dossiers are: a change of the format shows here', () => {
    const yesterday =
      '{"version":1,"rendition":"anonymised","destination":{"id":"un-focal-point","route":"un-focal-point","name":"Focal point"},' +
      '"organisation":"Example Network","made":"2026-11-30","urgency":{"level":"P1","reasons":["detained"],"lastSafe":"2026-12"},' +
      '"coarsened":{"place":"country","dates":"month"},"may":[{"code":"C3","answer":"yes"},{"code":"C5","answer":"ask"}],' +
      '"parts":[{"part":"account","by":["C3"],"fields":[{"field":"narrative","value":{"kind":"words","runs":[{"text":"With "},' +
      '{"person":"Person A"},{"hidden":"third-party"}]}}]},{"part":"timeline","by":["C3"],"fields":[{"field":"acts","value":' +
      '{"kind":"codes","codes":["B1"]}},{"field":"date","value":{"kind":"date","date":"2026-10"}},{"field":"act-1","value":' +
      '{"kind":"act","date":null,"runs":[{"text":"Again."}]}}]}],"paragraph":{"language":"en","text":"It was alleged."},' +
      '"evidence":[],"consent":{"kind":"signed","expires":"2027-05-01","documents":[{"hash":"first","given":"2026-11-01T10Z",' +
      '"textVersion":3,"language":"en"}]},"withheld":[{"part":"names","why":"anonymised"}],"reply":""}';
    const opened = decodeDossierDocument(utf8(yesterday));
    expect(fromUtf8(encodeDossierDocument(opened))).toBe(yesterday);
  });

  it.each([
    ['a key that it has not', { notes: 'x' }],
    ['a third rendition', { rendition: 'half' }],
    ['a destination where nobody is protected', { destination: { id: 'a', route: 'aichr', name: 'a' } }],
    ['a day that is none', { made: '2026-02-30' }],
    ['a level that is none', { urgency: { level: 'P9', reasons: [], lastSafe: null } }],
    ['a part twice', { parts: [part, part] }],
    ['a part that nothing allows', { parts: [{ ...part, by: [] }] }],
    ['a part by a switch that is none', { parts: [{ ...part, by: ['C99'] }] }],
    ['a part that is none', { parts: [{ ...part, part: 'conversation' }] }],
    ['a field that is none', partWith({ field: 'reach', value: { kind: 'codes', codes: ['a'] } })],
    [
      'an act of no number',
      partWith({ field: 'act-0', value: { kind: 'act', date: null, runs: [{ text: 'a' }] } }),
    ],
    ['a field of no codes', partWith({ field: 'acts', value: { kind: 'codes', codes: [] } })],
    ['a code of two lines', partWith({ field: 'acts', value: { kind: 'codes', codes: ['a\nb'] } })],
    ['a date that is none', partWith({ field: 'date', value: { kind: 'date', date: '2026-13' } })],
    ['words of nothing', partWith({ field: 'narrative', value: { kind: 'words', runs: [] } })],
    ['an empty run', partWith({ field: 'narrative', value: { kind: 'words', runs: [{ text: '' }] } })],
    [
      'a run that hides and tells',
      partWith({
        field: 'narrative',
        value: { kind: 'words', runs: [{ hidden: 'third-party', text: 'a' }] },
      }),
    ],
    [
      'a reason that is none',
      partWith({ field: 'narrative', value: { kind: 'words', runs: [{ hidden: 'Ana' }] } }),
    ],
    ['a paragraph of nothing', words('  ')],
    ['a paragraph of 201 words', words('a '.repeat(201))],
    ['a paragraph in no language', { paragraph: { language: 'English', text: 'a' } }],
    ['a file without its hash', { evidence: [{ ...file, hash: '' }] }],
    ['a grade in its first version', { evidence: [noted] }],
    ['nothing noted in its second', { version: 2, evidence: [{ ...noted, grade: null, acts: [] }] }],
    ['no file in its second', { version: 2, evidence: [] }],
    ['a file without what is noted in its second', { version: 2, evidence: [noted, file] }],
    ['a grade that is none', grading({ source: 'G', information: '2' })],
    ['half a grade', grading({ source: 'B' })],
    ['an act that is none', { version: 2, evidence: [{ ...noted, acts: ['Z9'] }] }],
    ['an act twice', { version: 2, evidence: [{ ...noted, acts: ['B1', 'B1'] }] }],
    ['where a file comes from', { version: 2, evidence: [{ ...noted, origin: 'Ana' }] }],
    ['a file of no size', { evidence: [{ ...file, bytes: -1 }] }],
    ['a consent of no document', { consent: { kind: 'signed', expires: '2027-01-01', documents: [] } }],
    ['a consent in somebody’s word', { consent: { ...document().consent, kind: 'told' } }],
    ['a reason to withhold that is none', { withheld: [{ part: 'names', why: 'Ana' }] }],
    ['half a sign', { reply: '\ud83d' }],
  ])('has not %s', (_, change) => {
    expect(refusalOf(() => encodeDossierDocument(changed(change)))).toBe('bad-encoding');
  });

  it('says what is noted of its files in a second version', () => {
    const bytes = fromUtf8(
      encodeDossierDocument(
        changed({ version: 2, evidence: [noted, { ...noted, label: 'b', grade: null, acts: [] }] }),
      ),
    );
    expect(bytes).toContain(
      `"evidence":[{"label":"a","mediaType":"image/png","bytes":1,"hash":"${file.hash}",` +
        '"grade":{"source":"B","information":"2"},"acts":["B1"]},{"label":"b",',
    );
    expect(fromUtf8(encodeDossierDocument(decodeDossierDocument(utf8(bytes))))).toBe(bytes);
    const first = bytes.replace('"version":2', '"version":1');
    expect(refusalOf(() => decodeDossierDocument(utf8(first)))).toBe('bad-encoding');
  });

  it('of a later release is left to it', () => {
    const later = utf8(fromUtf8(encodeDossierDocument(document())).replace('"version":1', '"version":3'));
    expect(refusalOf(() => decodeDossierDocument(later))).toBe('newer-version');
  });

  it('has one form: not with another order of keys, nor with spare spaces', () => {
    const bytes = fromUtf8(encodeDossierDocument(document()));
    expect(refusalOf(() => decodeDossierDocument(utf8(bytes.replace(',"reply"', ', "reply"'))))).toBe(
      'bad-encoding',
    );
    expect(refusalOf(() => decodeDossierDocument(utf8(`${bytes} `)))).toBe('bad-encoding');
  });
});
