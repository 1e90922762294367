import { appendTo } from '../../../src/protocol/client/append-event.ts';
import type { CaseSecret, LogKeys } from '../../../src/protocol/client/case-secret.ts';
import { encodeNewEpoch, readNewEpoch } from '../../../src/protocol/client/epoch-event.ts';
import { emptyChain, extendLog, headOf } from '../../../src/protocol/client/log-chain.ts';
import { openLogEvent } from '../../../src/protocol/client/log-event.ts';
import { sealLogEvent } from '../../../src/protocol/client/seal-log-event.ts';
import { memberId } from '../../../src/protocol/ids.ts';
import {
  decodeAppend,
  type EventHash,
  encodeAppend,
  verifyAppend,
} from '../../../src/protocol/log-append.ts';
import type { RosterHash } from '../../../src/protocol/roster.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import {
  bytesField as bytes,
  bytesListField as bytesList,
  numberField,
  optionalBytesField,
  shown,
  textField,
} from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { authorKeysOf, authorOf, changed, logKeysOf, organisationOf } from './case-fields.ts';

const draftOf = (input: Fields) => ({ type: textField(input, 'type'), data: bytes(input, 'data') });

const sealedEvent = (input: Fields): Uint8Array =>
  sealLogEvent(
    logKeysOf(input),
    {
      organisation: organisationOf(input),
      roster: bytes(input, 'roster') as RosterHash,
      sequence: numberField(input, 'sequence'),
      previous: (optionalBytesField(input, 'previous') ?? null) as EventHash | null,
    },
    authorOf(input),
    draftOf(input),
    timeOf(textField(input, 'now')),
    seededEntropy(textField(input, 'entropy')),
    input['size'] === 'largest' ? 'largest' : undefined,
  );

const laterKeys = (input: Fields): LogKeys => ({
  ...logKeysOf(input),
  epoch: numberField(input, 'epoch') + 1,
  secret: bytes(input, 'nextSecret') as CaseSecret,
});

export const logOperations: Operations = {
  'seal-event': (input) => shown(sealedEvent(input)),
  'open-event': (input) => {
    const sealed = changed(bytes(input, 'sealed'), input);
    const sequence = numberField(input, 'sequence');
    const { header, data, hash } = openLogEvent(
      logKeysOf(input),
      organisationOf(input),
      sequence,
      sealed,
      authorKeysOf(input),
    );
    return { header: { ...header }, data: shown(data), hash: shown(hash) };
  },
  extend: (input) => {
    const secretOf = () => (input['nextSecret'] === undefined ? undefined : laterKeys(input));
    const events = bytesList(input, 'events');
    const chain = extendLog(
      emptyChain(logKeysOf(input)),
      events,
      organisationOf(input),
      authorKeysOf(input),
      secretOf,
    );
    const head = headOf(chain);
    return head && { sequence: head.sequence, hash: shown(head.hash), epoch: chain.keys.epoch };
  },
  append: (input) =>
    shown(
      encodeAppend(
        appendTo(
          emptyChain(logKeysOf(input)),
          draftOf(input),
          {
            organisation: organisationOf(input),
            roster: bytes(input, 'roster') as RosterHash,
            author: authorOf(input),
            card: bytes(input, 'card'),
          },
          timeOf(textField(input, 'now')),
          seededEntropy(textField(input, 'entropy')),
        ),
      ),
    ),
  'verify-append': (input) => {
    verifyAppend(
      bytes(input, 'log'),
      decodeAppend(changed(bytes(input, 'step'), input)),
      bytes(input, 'writeKey'),
    );
    return true;
  },
  'new-epoch': (input) =>
    shown(encodeNewEpoch(logKeysOf(input), laterKeys(input), bytesList(input, 'on').map(memberId))),
  'read-epoch': (input) => {
    const { epoch, commitment, members } = readNewEpoch(changed(bytes(input, 'data'), input));
    return { epoch, commitment: shown(commitment), members };
  },
};
