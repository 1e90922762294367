import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import {
  ALTERED,
  authorAt,
  logAt,
  memberAt,
  membersUpTo,
  NOW,
  ORGANISATION,
  OTHER_ORGANISATION,
  stream,
} from './sample.ts';

const head = (at: number, sequence = 2): Fields => ({
  log: stream(`case ${at}/log`, 32),
  secret: stream(`case ${at}/secret`, 32),
  sequence,
  hash: stream(`case ${at}/hash ${sequence}`, 32),
});

export const digestDrafts = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const open = draftsOf('seal-and-open');
  const compare = draftsOf('compare');
  const given = (more: Fields = {}): Fields => ({
    ...logAt(0),
    organisation: ORGANISATION,
    author: authorAt(0),
    members: membersUpTo(2),
    heads: [head(1), head(2)],
    now: NOW,
    entropy: 'digest/sealed',
    ...more,
  });
  const read = (reader: Fields = {}, more: Fields = {}): Fields =>
    given({ reader: { member: hex(memberAt(0).id), ...reader }, ...more });
  const ours = (at: number, hash?: Uint8Array): Fields => ({
    ours: {
      log: head(at)['log'] ?? '',
      secret: head(at)['secret'] ?? '',
      ...(hash === undefined ? {} : { hash: hex(hash) }),
    },
  });
  return [
    seal.accepted('two heads', '4 KiB', given()),
    seal.accepted('none', '4 KiB', given({ heads: [] })),
    seal.accepted(
      'a hundred and twenty',
      '8 KiB',
      given({ heads: Array.from({ length: 120 }, (_, at) => head(at)) }),
    ),
    open.accepted('some', '', read()),
    compare.accepted('agrees', '', read({}, ours(1, seededBytes('case 1/hash 2', 32)))),
    compare.accepted('forked', '', read({}, ours(1, seededBytes('fork', 32)))),
    compare.accepted('behind', 'the server holds events back', read({}, ours(1))),
    compare.accepted('unknown', '', read({}, ours(3, seededBytes('fork', 32)))),
    open.refused('another team', '', 'cannot-decrypt', read(logAt(1))),
    open.refused('another organisation', '', 'cannot-decrypt', read({ organisation: OTHER_ORGANISATION })),
    open.refused('another member', '', 'cannot-decrypt', read({ member: hex(memberAt(1).id) })),
    open.refused(
      'in the name of a colleague',
      '',
      'bad-signature',
      read({}, { author: { ...authorAt(1), id: authorAt(0)['id'] ?? '' } }),
    ),
    open.refused('of a stranger', '', 'unknown-author', read({ members: [] })),
    open.refused('a log twice', '', 'bad-encoding', read({}, { heads: [head(1, 2), head(1, 3)] })),
    ...ALTERED.map(([name, change]) => open.refused(name, '', 'cannot-decrypt', read({}, { change }))),
  ];
};
