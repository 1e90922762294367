import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { type Announcement, signAnnouncement } from '../../../src/protocol/announcement.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { signRoster } from '../../../src/protocol/roster.ts';
import type { RosterDocument } from '../../../src/protocol/roster-document.ts';
import { sealSigned } from '../../../src/protocol/signed.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { document, pin } from './roster.ts';
import { ALTERED, memberAt, NOW, ORGANISATION_ID } from './sample.ts';

/** The member at this place coordinates; those before are reviewers. */
const COORDINATOR = 2;

const roster = (): string => {
  const { members, ...rest } = document() as RosterDocument;
  const [first] = members;
  if (first === undefined) throw new Error('the sample has members');
  const { id, signingSeed } = memberAt(COORDINATOR);
  const coordinator = {
    ...first,
    id: toBase64url(id),
    role: 'coordinator' as const,
    intake: false,
    label: 'Coordinator',
    signingKey: toBase64url(engine().signingPair(signingSeed).publicKey),
  };
  const root = engine().signingPair(seededBytes('root', 32));
  return hex(signRoster({ ...rest, members: [...members, coordinator] }, root.secretKey));
};

const secretOf = (place: number): Uint8Array => engine().signingPair(memberAt(place).signingSeed).secretKey;

const documentOf = (change: Partial<Announcement> = {}): Announcement => ({
  version: 1,
  organisation: toBase64url(ORGANISATION_ID),
  author: toBase64url(memberAt(COORDINATOR).id),
  issued: NOW,
  until: '2026-03-20',
  kind: 'unstaffed',
  texts: { fr: 'De retour le 21.' },
  ...change,
});

const signed = (change: Partial<Announcement> = {}, place = COORDINATOR): string =>
  hex(signAnnouncement(documentOf(change), secretOf(place)));
const text = (value: object): string =>
  hex(sealSigned(LABEL.announcement, utf8(JSON.stringify(value)), secretOf(COORDINATOR)));

const given = (bytes: string | null, more: Fields = {}): Fields => ({
  signed: bytes,
  roster: roster(),
  pin: pin(),
  now: NOW,
  ...more,
});

const verified = (): readonly Draft[] => {
  const verify = draftsOf('verify');
  const elsewhere = toBase64url(seededBytes('other organisation', 16));
  return [
    verify.accepted('nobody reads', '', given(signed())),
    verify.accepted('without words', 'the kind says enough', given(signed({ texts: {} }))),
    verify.accepted(
      'words alone',
      'empty lines part paragraphs',
      given(signed({ kind: 'message', texts: { en: 'One.\n\nTwo.' } })),
    ),
    verify.accepted('nothing any more', '', given(signed({ kind: 'nothing', texts: {} }))),
    verify.accepted('thirty days', 'the longest', given(signed({ until: '2026-04-03' }))),
    verify.accepted('its own day', 'the shortest', given(signed({ until: '2026-03-04' }))),
    verify.accepted(
      'over',
      'it was sound, and holds no longer',
      given(signed(), { now: '2026-05-01T00:00:00Z' }),
    ),
    verify.accepted('a clock a day behind', '', given(signed(), { now: '2026-03-03T10:30:00Z' })),
    verify.refused('thirty-one days', '', 'bad-encoding', given(signed({ until: '2026-04-04' }))),
    verify.refused('over before it was issued', '', 'bad-encoding', given(signed({ until: '2026-03-03' }))),
    verify.refused(
      'dated ahead',
      'more than a day',
      'bad-encoding',
      given(signed(), { now: '2026-03-03T10:29:59Z' }),
    ),
    verify.refused(
      'of another organisation',
      '',
      'wrong-context',
      given(signed({ organisation: elsewhere })),
    ),
    verify.refused(
      'of a reviewer',
      'a role that announces nothing',
      'unknown-author',
      given(signed({ author: toBase64url(memberAt(0).id) }, 0)),
    ),
    verify.refused('of a stranger', '', 'unknown-author', {
      ...given(signed({ author: toBase64url(seededBytes('stranger', 16)) })),
    }),
    verify.refused('signed by somebody else', '', 'bad-signature', given(signed({}, 0))),
    verify.refused(
      'a message without words',
      '',
      'bad-encoding',
      given(text(documentOf({ kind: 'message', texts: {} }))),
    ),
    verify.refused('empty words', '', 'bad-encoding', given(text(documentOf({ texts: { en: '' } })))),
    verify.refused(
      'words that turn the direction',
      '',
      'bad-encoding',
      given(text(documentOf({ texts: { en: '\u202eOne.' } }))),
    ),
    verify.refused(
      'too many words',
      '601 units',
      'bad-encoding',
      given(text(documentOf({ texts: { en: 'x'.repeat(601) } }))),
    ),
    verify.refused('an unknown kind', '', 'bad-encoding', given(text({ ...documentOf(), kind: 'closed' }))),
    verify.refused('a later version', '', 'newer-version', given(text({ ...documentOf(), version: 2 }))),
    verify.refused('a field more', '', 'bad-encoding', given(text({ ...documentOf(), more: 1 }))),
    verify.refused('another label', '', 'wrong-label', {
      ...given(hex(sealSigned(LABEL.intakeKey, utf8(JSON.stringify(documentOf())), secretOf(COORDINATOR)))),
    }),
    ...ALTERED.map(([name, change], at) =>
      verify.refused(
        name,
        '',
        ['wrong-label', 'bad-signature', 'bad-length', 'trailing-bytes'][at] as 'bad-length',
        given(signed(), { change }),
      ),
    ),
  ];
};

const shown = (): readonly Draft[] => {
  const current = draftsOf('current');
  return [
    current.accepted('the last second', 'the whole of its last day', {
      ...given(signed(), { now: '2026-03-20T23:59:59Z' }),
    }),
    current.notOurs('none', 'nobody ever announced anything', given(null)),
    current.notOurs('taken down', '', given(signed({ kind: 'nothing', texts: {} }))),
    current.notOurs('over', '', given(signed(), { now: '2026-03-21T00:00:00Z' })),
    current.notOurs(
      'of somebody who coordinates no more',
      'the roster of today decides',
      given(signed({ author: toBase64url(memberAt(0).id) }, 0)),
    ),
    current.refused('forged', '', 'bad-signature', given(signed({}, 0))),
    current.refused('prolonged', '', 'trailing-bytes', given(signed(), { change: { append: '00' } })),
  ];
};

export const announcementDrafts = (): readonly Draft[] => [...verified(), ...shown()];
