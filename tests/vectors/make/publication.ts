import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { partsOf } from '../../../src/protocol/encoding/parts.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import type { MemberId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { signLabelled } from '../../../src/protocol/primitives/keyed.ts';
import {
  encodePublication,
  type PublicationHead,
  signAgreement,
  signProposal,
} from '../../../src/protocol/publication.ts';
import { signRoster } from '../../../src/protocol/roster.ts';
import type { RosterDocument } from '../../../src/protocol/roster-document.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { document, pin } from './roster.ts';
import { ALTERED, memberAt, NOW, ORGANISATION_ID } from './sample.ts';

const [FIRST, SECOND, COORDINATOR, STRANGER] = [0, 1, 2, 3];
const pair = (place: number) => engine().signingPair(memberAt(place).signingSeed);
const idOf = (place: number) => memberAt(place).id as MemberId;

/** Two reviewers and a coordinator. */
const roster = (): string => {
  const { members, ...rest } = document() as RosterDocument;
  const [first] = members;
  if (first === undefined) throw new Error('the sample has members');
  const line = (place: number, role: 'reviewer' | 'coordinator') => ({
    ...first,
    id: toBase64url(idOf(place)),
    role,
    intake: false,
    label: `Member ${place}`,
    signingKey: toBase64url(pair(place).publicKey),
  });
  const all = [line(FIRST, 'reviewer'), line(SECOND, 'reviewer'), line(COORDINATOR, 'coordinator')];
  const root = engine().signingPair(seededBytes('root', 32));
  return hex(signRoster({ ...rest, members: all }, root.secretKey));
};

const CONTENT = utf8('{"version":1,"years":[{"year":2024,"state":"withdrawn","on":"2026-03-01"}]}');
const headOf = (change: Partial<PublicationHead> = {}): PublicationHead => ({
  version: 1,
  organisation: toBase64url(ORGANISATION_ID),
  sequence: 1,
  issued: NOW.slice(0, 10),
  proposer: toBase64url(idOf(FIRST)),
  ...change,
});
const proposed = (
  change: Partial<PublicationHead> = {},
  by: number = FIRST,
  content: Uint8Array = CONTENT,
): Uint8Array => signProposal({ head: headOf(change), content }, pair(by).secretKey);
const written = (head: object): Uint8Array => {
  const front = utf8(JSON.stringify(head));
  const signature = signLabelled(pair(FIRST).secretKey, LABEL.publicationProposal, partsOf(front, CONTENT));
  return encodeFrames(LABEL.publicationProposal, [front, CONTENT, signature]);
};
const agreed = (proposal: Uint8Array = proposed(), second: number = SECOND, by: number = second): string =>
  hex(encodePublication(proposal, idOf(second), signAgreement(proposal, idOf(second), pair(by).secretKey)));

const given = (signed: string | null, more: Fields = {}): Fields => ({
  signed,
  roster: roster(),
  pin: pin(),
  now: NOW,
  ...more,
});
const asked = (proposal: Uint8Array, more: Fields = {}): Fields => ({
  proposal: hex(proposal),
  member: hex(idOf(FIRST)),
  signingKey: hex(pair(FIRST).publicKey),
  ...more,
});

const opened = (): readonly Draft[] => {
  const proposal = draftsOf('proposal');
  return [
    proposal.accepted('by its proposer', '', asked(proposed())),
    proposal.accepted('the next', 'numbers have no gaps', asked(proposed({ sequence: 2 }))),
    proposal.accepted('empty', 'what it says is for the casefile', asked(proposed({}, FIRST, utf8('')))),
    proposal.refused('by somebody else', '', 'bad-signature', asked(proposed({}, SECOND))),
    proposal.refused(
      'by who is not known',
      '',
      'unknown-author',
      asked(proposed({ proposer: toBase64url(idOf(STRANGER)) }, STRANGER)),
    ),
    proposal.refused('number zero', '', 'bad-encoding', asked(written(headOf({ sequence: 0 })))),
    proposal.refused('a later version', '', 'newer-version', asked(written({ ...headOf(), version: 2 }))),
    proposal.refused('a field more', '', 'bad-encoding', asked(written({ ...headOf(), more: 1 }))),
    proposal.refused(
      'without signature',
      '',
      'bad-encoding',
      asked(encodeFrames(LABEL.publicationProposal, [utf8(JSON.stringify(headOf())), CONTENT])),
    ),
    ...ALTERED.map(([name, change], at) =>
      proposal.refused(
        name,
        '',
        ['wrong-label', 'bad-signature', 'bad-length', 'trailing-bytes'][at] as 'bad-length',
        asked(proposed(), { change }),
      ),
    ),
  ];
};

const verified = (): readonly Draft[] => {
  const verify = draftsOf('verify');
  const elsewhere = toBase64url(seededBytes('other organisation', 16));
  return [
    verify.accepted('by two reviewers', '', given(agreed())),
    verify.accepted('by the two the other way round', '', {
      ...given(agreed(proposed({ proposer: toBase64url(idOf(SECOND)) }, SECOND), FIRST)),
    }),
    verify.accepted('a clock a day behind', '', given(agreed(), { now: '2026-03-03T00:00:00Z' })),
    verify.accepted('years later', 'it has no end', given(agreed(), { now: '2031-01-01T00:00:00Z' })),
    verify.refused('dated ahead', 'more than a day', 'bad-encoding', {
      ...given(agreed(), { now: '2026-03-02T23:59:59Z' }),
    }),
    verify.refused('one person twice', '', 'bad-encoding', given(agreed(proposed(), FIRST))),
    verify.refused('a coordinator as the second', '', 'unknown-author', {
      ...given(agreed(proposed(), COORDINATOR)),
    }),
    verify.refused('proposed by a coordinator', '', 'unknown-author', {
      ...given(agreed(proposed({ proposer: toBase64url(idOf(COORDINATOR)) }, COORDINATOR))),
    }),
    verify.refused('a stranger as the second', '', 'unknown-author', given(agreed(proposed(), STRANGER))),
    verify.refused('the second by somebody else', '', 'bad-signature', {
      ...given(agreed(proposed(), SECOND, FIRST)),
    }),
    verify.refused('the second for another proposal', 'every byte is signed twice', 'bad-signature', {
      ...given(
        hex(
          encodePublication(
            proposed(),
            idOf(SECOND),
            signAgreement(proposed({ sequence: 2 }), idOf(SECOND), pair(SECOND).secretKey),
          ),
        ),
      ),
    }),
    verify.refused('the proposer’s signature twice', 'each has a label of its own', 'bad-signature', {
      ...given(
        hex(
          encodePublication(
            proposed(),
            idOf(SECOND),
            signLabelled(
              pair(SECOND).secretKey,
              LABEL.publicationProposal,
              partsOf(proposed(), idOf(SECOND)),
            ),
          ),
        ),
      ),
    }),
    verify.refused('of another organisation', '', 'wrong-context', {
      ...given(agreed(proposed({ organisation: elsewhere }))),
    }),
    verify.refused('a proposal alone', '', 'wrong-label', given(hex(proposed()))),
    ...ALTERED.map(([name, change], at) =>
      verify.refused(
        name,
        '',
        ['wrong-label', 'bad-signature', 'bad-length', 'trailing-bytes'][at] as 'bad-length',
        given(agreed(), { change }),
      ),
    ),
  ];
};

const shown = (): readonly Draft[] => {
  const current = draftsOf('current');
  return [
    current.accepted('published', '', given(agreed())),
    current.accepted('none', 'nothing was ever published', given(null)),
    current.accepted('by somebody who left', 'the roster of today decides', {
      ...given(agreed(proposed(), STRANGER)),
    }),
    current.refused('forged', '', 'bad-signature', given(agreed(proposed(), SECOND, FIRST))),
    current.refused('prolonged', '', 'trailing-bytes', given(agreed(), { change: { append: '00' } })),
    current.refused('cut', '', 'bad-length', given(agreed(), { change: { cut: 1 } })),
  ];
};

export const publicationDrafts = (): readonly Draft[] => [...opened(), ...verified(), ...shown()];
