import { describe, expect, it } from 'vitest';
import { DESTINATION_FORMATS, type Destination, formsOf } from '../../../src/casefile/routing/destination.ts';
import { reachableDestinations } from '../../../src/casefile/routing/reachable.ts';
import { decodeTeamChange, encodeTeamChange, type TeamChange } from '../../../src/casefile/team-content.ts';
import { changesNothing, foldTeam, type TeamEvent } from '../../../src/casefile/team-state.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { refusalOf } from '../../support/refusal.ts';

const KEY = `age1pq1${'q'.repeat(1952)}`;
const id = (fill: number): string => toBase64url(new Uint8Array(8).fill(fill));
const BANJUL: Destination = {
  version: 1,
  id: id(1),
  route: 'achpr',
  name: 'Secretariat (invented)',
  reach: 'letters@example.org, or by telephone',
  languages: ['en', 'fr', 'pt'],
  format: 'age',
  key: { kind: 'age', text: KEY },
  notes: '',
};
const ARMORED = '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nxjMEaQ==\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----';
const openpgp = (changes: object = {}): TeamChange =>
  change({ version: 2, format: 'openpgp', key: { kind: 'openpgp', text: ARMORED }, ...changes });
const change = (changes: object = {}): TeamChange => ({ type: 'destination', ...BANJUL, ...changes });
const events = (...changes: readonly TeamChange[]): TeamEvent[] =>
  changes.map((one, sequence) => ({
    type: 'changed',
    change: one,
    sequence,
    time: `2026-11-01T10:0${sequence}:00Z`,
    author: 'anna',
  }));

describe('a destination', () => {
  it.each([
    ['with a key', change()],
    ['on paper', change({ format: 'print', key: { kind: 'none' }, languages: [] })],
    ['by a form, with a key for later', change({ format: 'form' })],
    ['with an OpenPGP key', openpgp()],
    ['on paper, with an OpenPGP key for later', openpgp({ format: 'print' })],
  ])('comes back %s', (_, one) => {
    expect(decodeTeamChange('destination', encodeTeamChange(one))).toEqual(one);
  });

  it.each([
    ['of no route', { route: 'minister' }],
    ['where nobody is protected', { route: 'aichr' }],
    ['without a name', { name: '' }],
    ['with a name of two lines', { name: 'a\nb' }],
    ['that nobody can reach', { reach: ' ' }],
    ['with too long a way', { reach: 'x'.repeat(601) }],
    ['in a language twice', { languages: ['en', 'en'] }],
    ['in no language', { languages: ['English'] }],
    ['in another form', { format: 'fax' }],
    ['sealed for no key', { key: { kind: 'none' } }],
    ['with another kind of key', { key: { kind: 'pgp', text: KEY } }],
    ['with an older kind of age key', { key: { kind: 'age', text: `age1${'q'.repeat(58)}` } }],
    ['with a key cut short', { key: { kind: 'age', text: KEY.slice(0, -1) } }],
    ['with a key in capitals', { key: { kind: 'age', text: KEY.toUpperCase() } }],
    ['with a secret key', { key: { kind: 'age', text: 'AGE-SECRET-KEY-PQ-1QQQ' } }],
    ['with more than it has', { phone: '1' }],
    ['with an id of other length', { id: 'AAAA' }],
    ['sealed for an OpenPGP key that it has not', { format: 'openpgp' }],
    ['with an OpenPGP key in the first version', { key: { kind: 'openpgp', text: ARMORED } }],
    ['sealed for an age key, having another', { version: 2, key: { kind: 'openpgp', text: ARMORED } }],
    ['of the second version without an OpenPGP key', { version: 2 }],
    [
      'with a secret OpenPGP key',
      {
        version: 2,
        format: 'openpgp',
        key: { kind: 'openpgp', text: ARMORED.replaceAll('PUBLIC', 'PRIVATE') },
      },
    ],
    [
      'with two OpenPGP keys',
      { version: 2, format: 'openpgp', key: { kind: 'openpgp', text: `${ARMORED}\n\u00e9\n${ARMORED}` } },
    ],
  ])('is not one %s', (_, changes) => {
    expect(refusalOf(() => encodeTeamChange(change(changes)))).toBe('bad-encoding');
  });

  it('of a later release is left to it', () => {
    const later = utf8(fromUtf8(encodeTeamChange(change())).replace('"version":1', '"version":9'));
    expect(refusalOf(() => decodeTeamChange('destination', later))).toBe('newer-version');
  });

  it('is kept, changed, and removed like all that a team keeps', () => {
    const renamed = change({ name: 'Another' });
    const removed: TeamChange = { type: 'removed', version: 1, id: id(1) };
    expect(foldTeam(events(change(), renamed)).destinations).toMatchObject([{ name: 'Another' }]);
    expect(foldTeam(events(change(), removed)).destinations).toEqual([]);
    expect(changesNothing(foldTeam(events(change())), change())).toBe(true);
    expect(changesNothing(foldTeam(events(change())), renamed)).toBe(false);
  });
});

describe('what may be made for a destination', () => {
  it('follows from its form, and is nothing for a form of a later release', () => {
    expect(DESTINATION_FORMATS.map(formsOf)).toEqual([
      ['age'],
      ['self-opening'],
      ['print', 'odt'],
      ['sheet'],
      ['openpgp'],
    ]);
    expect(formsOf('telegram')).toEqual([]);
  });
});

describe('who can be reached', () => {
  const roster = [
    { id: 'un-focal-point', name: 'Focal point', members: ['one'] },
    { id: 'achpr.banjul', name: 'Commission', members: ['two'] },
    { id: 'achpr.empty', name: 'Nobody', members: [] },
    { id: 'partner', name: 'Partner', members: ['three'] },
  ];

  it('is on the portal by its own id, off it by its route', () => {
    expect(
      reachableDestinations(roster, [BANJUL]).map(({ route, consentId, where }) => [route, consentId, where]),
    ).toEqual([
      ['un-focal-point', 'un-focal-point', 'portal'],
      ['achpr', 'achpr.banjul', 'portal'],
      ['achpr', 'achpr', 'outside'],
    ]);
  });

  it('is nobody where nothing is known', () => {
    expect(reachableDestinations([], [])).toEqual([]);
  });
});
