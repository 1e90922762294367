import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { engine, type SigningPair } from '../../../src/protocol/primitives/engine.ts';
import { rosterHash, signRoster } from '../../../src/protocol/roster.ts';
import type { RosterDocument } from '../../../src/protocol/roster-document.ts';
import { sealSigned } from '../../../src/protocol/signed.ts';
import { signSuccession } from '../../../src/protocol/succession.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { document, pin } from './roster.ts';
import { ALTERED, ORGANISATION_ID } from './sample.ts';

const ORGANISATION = toBase64url(ORGANISATION_ID);

/** The root at a place in the row; the first is the sample organisation's. */
const rootAt = (place: number): SigningPair =>
  engine().signingPair(seededBytes(place === 0 ? 'root' : `root ${place}`, 32));
const keyAt = (place: number): string => toBase64url(rootAt(place).publicKey);

const link = (from: number, to: number, change: object = {}): Uint8Array =>
  signSuccession(
    { version: 1, organisation: ORGANISATION, from: keyAt(from), to: keyAt(to), ...change },
    rootAt(from).secretKey,
  );

const opened = (): readonly Draft[] => {
  const open = draftsOf('open');
  const given = (signed: Uint8Array, more: Fields = {}): Fields => ({
    signed: hex(signed),
    organisation: ORGANISATION,
    ...more,
  });
  const text = (value: object): Uint8Array =>
    sealSigned(LABEL.succession, utf8(JSON.stringify(value)), rootAt(0).secretKey);
  const plain = { version: 1, organisation: ORGANISATION, from: keyAt(0), to: keyAt(1) };
  return [
    open.accepted('a spare', '', given(link(0, 1))),
    open.refused('to itself', '', 'roster-wrong-root', given(link(0, 0))),
    open.refused(
      'of another organisation',
      '',
      'roster-wrong-organisation',
      given(link(0, 1, { organisation: toBase64url(seededBytes('other organisation', 16)) })),
    ),
    open.refused('signed by the one that takes over', '', 'bad-signature', {
      ...given(
        signSuccession(
          { version: 1, organisation: ORGANISATION, from: keyAt(0), to: keyAt(1) },
          rootAt(1).secretKey,
        ),
      ),
    }),
    open.refused('a later version', '', 'newer-version', given(text({ ...plain, version: 2 }))),
    open.refused('a field more', '', 'bad-encoding', given(text({ ...plain, more: 1 }))),
    open.refused('a roster', 'another label', 'wrong-label', {
      ...given(signRoster(document() as RosterDocument, rootAt(0).secretKey)),
    }),
    ...ALTERED.map(([name, change], at) =>
      open.refused(
        name,
        '',
        ['wrong-label', 'bad-signature', 'bad-length', 'trailing-bytes'][at] as 'bad-length',
        given(link(0, 1), { change }),
      ),
    ),
  ];
};

const chains = (): readonly Draft[] => {
  const chain = draftsOf('chain');
  const given = (links: readonly Uint8Array[], root = 0): Fields => ({
    successions: links.map(hex),
    pin: pin({ root: keyAt(root) }),
  });
  return [
    chain.accepted('none', '', given([])),
    chain.accepted('one', '', given([link(0, 1)])),
    chain.accepted('two', '', given([link(0, 1), link(1, 2)])),
    chain.accepted('a pin in the middle', 'a page made after the first', given([link(0, 1), link(1, 2)], 1)),
    chain.accepted('a pin at the end', '', given([link(0, 1)], 1)),
    chain.refused('not from the pin', '', 'roster-wrong-root', given([link(1, 2)])),
    chain.refused('a gap', '', 'roster-wrong-root', given([link(0, 1), link(2, 3)])),
    chain.refused('the wrong way round', '', 'roster-wrong-root', given([link(1, 2), link(0, 1)])),
    chain.refused('a circle', '', 'roster-wrong-root', given([link(0, 1), link(1, 0)])),
    chain.refused('the same twice', '', 'roster-wrong-root', given([link(0, 1), link(0, 1)])),
  ];
};

const signedBy = (place: number, links: readonly Uint8Array[], change: object = {}): Uint8Array =>
  signRoster(document({ root: keyAt(place), ...change }) as RosterDocument, rootAt(place).secretKey, links);

const rosters = (): readonly Draft[] => {
  const roster = draftsOf('roster');
  const given = (signed: Uint8Array, more: Fields = {}): Fields => ({
    signed: hex(signed),
    pin: pin(),
    ...more,
  });
  const nine = Array.from({ length: 9 }, (_, at) => link(at, at + 1));
  return [
    roster.accepted('of the spare', '', given(signedBy(1, [link(0, 1)]))),
    roster.accepted('eight roots later', 'the longest row', given(signedBy(8, nine.slice(0, 8)))),
    roster.accepted('of the spare, under its own pin', '', {
      ...given(signedBy(1, [link(0, 1)]), { pin: pin({ root: keyAt(1) }) }),
    }),
    roster.refused('of the spare, without the succession', '', 'bad-signature', given(signedBy(1, []))),
    roster.refused('nine roots later', '', 'bad-encoding', given(signedBy(9, nine))),
    roster.refused(
      'of the old root, behind its succession',
      'it handed over',
      'bad-signature',
      given(signedBy(0, [link(0, 1)])),
    ),
    roster.refused(
      'of the old root, under the new pin',
      'whoever has the old root leads nobody back',
      'bad-signature',
      given(signedBy(0, []), { pin: pin({ root: keyAt(1) }) }),
    ),
    roster.refused('that names the old root', '', 'roster-wrong-root', {
      ...given(signRoster(document() as RosterDocument, rootAt(1).secretKey, [link(0, 1)])),
    }),
    roster.refused('with an empty succession', '', 'wrong-label', given(signedBy(1, [new Uint8Array(0)]))),
  ];
};

const predecessors = (): readonly Draft[] => {
  const predecessor = draftsOf('predecessor');
  const first = signedBy(0, []);
  const second = (place: number, links: readonly Uint8Array[], change: object = {}): Uint8Array =>
    signedBy(place, links, {
      sequence: 2,
      previous: toBase64url(rosterHash(utf8(JSON.stringify(document())))),
      ...change,
    });
  const given = (signed: Uint8Array, later: Uint8Array, root = 0): Fields => ({
    signed: hex(signed),
    later: hex(later),
    pin: pin({ root: keyAt(root) }),
  });
  const handedOver = signedBy(1, [link(0, 1)]);
  const back = second(0, [], {
    previous: toBase64url(rosterHash(utf8(JSON.stringify(document({ root: keyAt(1) }))))),
  });
  return [
    predecessor.accepted('under the same root', '', given(first, second(0, []))),
    predecessor.accepted('under the root before', '', given(first, second(1, [link(0, 1)]))),
    predecessor.accepted(
      'under the root before, with a new pin',
      '',
      given(first, second(1, [link(0, 1)]), 1),
    ),
    predecessor.refused('back to the root that handed over', '', 'bad-signature', given(handedOver, back)),
    predecessor.refused(
      'not the one that is named',
      '',
      'roster-forked',
      given(signedBy(0, [], { expires: '2026-03-17T10:30:00Z' }), second(1, [link(0, 1)])),
    ),
    predecessor.refused('two before', '', 'roster-forked', given(first, second(0, [], { sequence: 3 }))),
    predecessor.refused(
      'of a root that never was',
      '',
      'bad-signature',
      given(signedBy(5, []), second(1, [link(0, 1)])),
    ),
  ];
};

export const successionDrafts = (): readonly Draft[] => [
  ...opened(),
  ...chains(),
  ...rosters(),
  ...predecessors(),
];
