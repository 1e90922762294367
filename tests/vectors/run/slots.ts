import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import {
  type CaseSecret,
  headSlotId,
  headToken,
  slotToken,
} from '../../../src/protocol/client/case-secret.ts';
import { openHeadSlot } from '../../../src/protocol/client/head-slot.ts';
import { openReply } from '../../../src/protocol/client/reply-slot.ts';
import { sealHeadSlot } from '../../../src/protocol/client/seal-head-slot.ts';
import { sealReply } from '../../../src/protocol/client/seal-reply.ts';
import { verifyHeadSlotWrite } from '../../../src/protocol/head-slot-write.ts';
import { logId } from '../../../src/protocol/ids.ts';
import { slotIdOf } from '../../../src/protocol/slot-id.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import { bytesField as bytes, numberField, shown, textField } from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import {
  authorOf,
  changed,
  fieldsField,
  logKeysOf,
  organisationOf,
  placeOf,
  rosterOf,
} from './case-fields.ts';

const reply = (input: Fields) =>
  sealReply(
    logKeysOf(input),
    {
      index: numberField(input, 'index'),
      messageId: bytes(input, 'messageId'),
      part: numberField(input, 'part'),
      parts: numberField(input, 'parts'),
      text: textField(input, 'text'),
    },
    kemPublicKeyOf(kemSeed(bytes(input, 'kemSeed'))),
    authorOf(input),
    placeOf(input),
    timeOf(textField(input, 'now')),
    seededEntropy(textField(input, 'entropy')),
  );

const first = (input: Fields): CaseSecret => bytes(input, 'firstSecret') as CaseSecret;

const head = (input: Fields) =>
  sealHeadSlot(
    first(input),
    logKeysOf(input),
    logKeysOf({ ...input, ...fieldsField(input, 'writer') }),
    {
      revision: numberField(input, 'revision'),
      firstIndex: numberField(input, 'firstIndex'),
      nextIndex: numberField(input, 'nextIndex'),
      received: textField(input, 'received'),
      status: textField(input, 'status'),
      consent: bytes(input, 'consent'),
    },
    kemPublicKeyOf(kemSeed(bytes(input, 'kemSeed'))),
    authorOf(input),
    placeOf(input),
    timeOf(textField(input, 'now')),
    seededEntropy(textField(input, 'entropy')),
  );

/** What the reader has in place of what the writer had. */
const readerOf = (input: Fields): Fields => ({ ...input, ...fieldsField(input, 'reader') });

export const slotsOperations: Operations = {
  token: (input) => {
    const token = slotToken(logKeysOf(input), numberField(input, 'index'));
    return { token: shown(token), id: shown(slotIdOf(token)) };
  },
  'head-token': (input) => {
    const log = logId(bytes(input, 'log'));
    return { token: shown(headToken(log, first(input))), id: shown(headSlotId(log, first(input))) };
  },
  'seal-reply': (input) => {
    const { id, sealed, destroyHash } = reply(input);
    return { id: shown(id), sealed: shown(sealed), destroyHash: shown(destroyHash) };
  },
  'seal-and-open-reply': (input) => {
    const bytesOf = changed(reply(input).sealed, input);
    const at = readerOf(input);
    const seed = kemSeed(bytes(at, 'kemSeed'));
    const opened = openReply(
      logKeysOf(at),
      numberField(at, 'index'),
      bytesOf,
      seed,
      organisationOf(at),
      rosterOf(at),
    );
    return (
      opened && {
        text: opened.text,
        signed: opened.signed,
        destroyToken: shown(opened.destroyToken),
        header: { ...opened.header },
      }
    );
  },
  'seal-head': (input) => {
    const { id, write } = head(input);
    return {
      id: shown(id),
      sealed: shown(write.sealed),
      writeKey: shown(write.writeKey),
      nextWriteKey: shown(write.nextWriteKey),
      signature: shown(write.signature),
    };
  },
  'seal-and-open-head': (input) => {
    const bytesOf = changed(head(input).write.sealed, input);
    const at = readerOf(input);
    const seed = kemSeed(bytes(at, 'kemSeed'));
    const log = logId(bytes(at, 'log'));
    const opened = openHeadSlot(log, first(at), bytesOf, seed, organisationOf(at), rosterOf(at));
    return (
      opened && { signed: opened.signed, secret: shown(opened.keys.secret), header: { ...opened.header } }
    );
  },
  'verify-head-write': (input) => {
    const { id, write } = head(input);
    const at = readerOf(input);
    const given = { ...write, revision: numberField(at, 'revision') };
    verifyHeadSlotWrite(id, given, at['writeKey'] === undefined ? write.writeKey : bytes(at, 'writeKey'));
    return true;
  },
};
