import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import {
  type CaseSecret,
  headSlotId,
  headToken,
  slotToken,
} from '../../../src/protocol/client/case-secret.ts';
import type { HeadConsent } from '../../../src/protocol/client/head-consent.ts';
import type { ToldOpening } from '../../../src/protocol/client/head-header.ts';
import { openHeadSlot } from '../../../src/protocol/client/head-slot.ts';
import { openFiles, openReply, openTold } from '../../../src/protocol/client/reply-slot.ts';
import { sealHeadSlot } from '../../../src/protocol/client/seal-head-slot.ts';
import { sealFiles, sealReply, sealTold } from '../../../src/protocol/client/seal-reply.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { verifyHeadSlotWrite } from '../../../src/protocol/head-slot-write.ts';
import { logId } from '../../../src/protocol/ids.ts';
import { slotIdOf } from '../../../src/protocol/slot-id.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import { bytesField as bytes, bytesListField, numberField, shown, textField } from '../fields.ts';
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

/** A document in the place of an answer. */
const whole = (seal: typeof sealTold, input: Fields) =>
  seal(
    logKeysOf(input),
    {
      index: numberField(input, 'index'),
      messageId: bytes(input, 'messageId'),
      document: bytes(input, 'document'),
    },
    kemPublicKeyOf(kemSeed(bytes(input, 'kemSeed'))),
    authorOf(input),
    placeOf(input),
    timeOf(textField(input, 'now')),
    seededEntropy(textField(input, 'entropy')),
  );

const first = (input: Fields): CaseSecret => bytes(input, 'firstSecret') as CaseSecret;

/** What a head slot tells of consent. */
const moreOf = (input: Fields): HeadConsent => {
  const held = (kind: string): string[] => bytesListField(input, kind).map(toBase64url);
  const nonces = bytesListField(input, 'questions').map(toBase64url);
  return {
    held: {
      consents: held('consents'),
      withdrawals: held('withdrawals'),
      confirmations: held('confirmations'),
    },
    questions: nonces.map((nonce) => ({
      nonce,
      destination: 'un-focal-point',
      codes: ['C3'],
      asked: '2026-03-04',
    })),
  };
};

/** The days of openings by one person alone: every second one against the rules. */
const openingsIn = (input: Fields): ToldOpening[] =>
  textField(input, 'openings')
    .split(' ')
    .map((day, at) => ({ day, byRules: at % 2 === 0 }));

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
      ...(input['more'] !== undefined && { more: moreOf(fieldsField(input, 'more')) }),
      ...(input['openings'] !== undefined && { openings: openingsIn(input) }),
    },
    kemPublicKeyOf(kemSeed(bytes(input, 'kemSeed'))),
    authorOf(input),
    placeOf(input),
    timeOf(textField(input, 'now')),
    seededEntropy(textField(input, 'entropy')),
  );

/** What the reader has in place of what the writer had. */
const readerOf = (input: Fields): Fields => ({ ...input, ...fieldsField(input, 'reader') });

const sealingOf = (seal: typeof sealTold) => (input: Fields) => {
  const { id, sealed, destroyHash } = whole(seal, input);
  return { id: shown(id), sealed: shown(sealed), destroyHash: shown(destroyHash) };
};

const readingOf = (seal: typeof sealTold, open: typeof openTold) => (input: Fields) => {
  const bytesOf = changed(whole(seal, input).sealed, input);
  const at = readerOf(input);
  const seed = kemSeed(bytes(at, 'kemSeed'));
  const opened = open(
    logKeysOf(at),
    numberField(at, 'index'),
    bytesOf,
    seed,
    organisationOf(at),
    rosterOf(at),
  );
  return (
    opened && {
      document: shown(opened.document),
      signed: opened.signed,
      destroyToken: shown(opened.destroyToken),
      header: { ...opened.header },
    }
  );
};

/** Null where one kind of slot is noise to who looks for another. */
const crossing = (seal: typeof sealTold, open: typeof openTold | typeof openReply) => (input: Fields) =>
  open(
    logKeysOf(input),
    numberField(input, 'index'),
    whole(seal, input).sealed,
    kemSeed(bytes(input, 'kemSeed')),
    organisationOf(input),
    rosterOf(input),
  ) === null
    ? null
    : true;

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
  'seal-told': sealingOf(sealTold),
  'seal-and-open-told': readingOf(sealTold, openTold),
  'seal-told-and-open-reply': crossing(sealTold, openReply),
  'seal-files': sealingOf(sealFiles),
  'seal-and-open-files': readingOf(sealFiles, openFiles),
  'seal-files-and-open-reply': crossing(sealFiles, openReply),
  'seal-files-and-open-told': crossing(sealFiles, openTold),
  'seal-told-and-open-files': crossing(sealTold, openFiles),
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
      opened && {
        signed: opened.signed,
        secret: shown(opened.keys.secret),
        header: { ...opened.header },
        ...(opened.more && { held: { ...opened.more.held } }),
      }
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
