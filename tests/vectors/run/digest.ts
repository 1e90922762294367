import type { CaseSecret } from '../../../src/protocol/client/case-secret.ts';
import {
  compareWithDigest,
  openDigest,
  type SeenHead,
  sealDigest,
} from '../../../src/protocol/client/digest.ts';
import { logId, memberId } from '../../../src/protocol/ids.ts';
import type { EventHash } from '../../../src/protocol/log-append.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import { bytesField as bytes, numberField, optionalBytesField, shown, textField } from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import {
  authorKeysOf,
  authorOf,
  changed,
  fieldsField,
  fieldsListField,
  logKeysOf,
  organisationOf,
} from './case-fields.ts';

const seenOf = (input: Fields): SeenHead[] =>
  fieldsListField(input, 'heads').map((head) => ({
    firstKeys: { log: logId(bytes(head, 'log')), epoch: 0, secret: bytes(head, 'secret') as CaseSecret },
    head: { sequence: numberField(head, 'sequence'), hash: bytes(head, 'hash') as EventHash },
  }));

const sealed = (input: Fields): Uint8Array =>
  sealDigest(
    logKeysOf(input),
    organisationOf(input),
    authorOf(input),
    seenOf(input),
    timeOf(textField(input, 'now')),
    seededEntropy(textField(input, 'entropy')),
  );

const opened = (input: Fields) => {
  const at = { ...input, ...fieldsField(input, 'reader') };
  const member = memberId(bytes(at, 'member'));
  return openDigest(
    logKeysOf(at),
    organisationOf(at),
    member,
    changed(sealed(input), input),
    authorKeysOf(at),
  );
};

export const digestOperations: Operations = {
  seal: (input) => shown(sealed(input)),
  'seal-and-open': (input) => {
    const { member, time, heads } = opened(input);
    return { member, time, heads: heads.size };
  },
  compare: (input) => {
    const ours = fieldsField(input, 'ours');
    const keys = { log: logId(bytes(ours, 'log')), epoch: 0, secret: bytes(ours, 'secret') as CaseSecret };
    return {
      found: compareWithDigest(opened(input), keys, () => optionalBytesField(ours, 'hash')),
      log: shown(keys.log),
    };
  },
};
