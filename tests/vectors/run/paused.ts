import { deriveDraftKeys, draftDeletion, openDraft, sealDraft } from '../../../src/protocol/client/draft.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import {
  decodeDraftWrite,
  draftIdOf,
  encodeDraftWrite,
  isDraftDeletion,
  verifyDraftWrite,
} from '../../../src/protocol/draft-write.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import { bytesField as bytes, numberField, shown, textField } from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { changed, fieldsField, organisationOf } from './case-fields.ts';

const keysOf = (input: Fields) =>
  deriveDraftKeys(bytes(input, 'phrase') as PhraseEntropy, organisationOf(input));

const writeOf = (input: Fields) =>
  sealDraft(
    keysOf(input),
    { revision: numberField(input, 'revision'), data: bytes(input, 'data') },
    timeOf(textField(input, 'now')),
    seededEntropy(textField(input, 'entropy')),
  );

/** What the reader has in place of what the writer had. */
const readerOf = (input: Fields): Fields => ({ ...input, ...fieldsField(input, 'reader') });

export const pausedOperations: Operations = {
  keys: (input) => {
    const { sealKey, write } = keysOf(input);
    return {
      sealKey: shown(sealKey),
      writeKey: shown(write.publicKey),
      id: shown(draftIdOf(write.publicKey)),
    };
  },
  seal: (input) => {
    const write = writeOf(input);
    return {
      sealed: shown(write.sealed),
      signature: shown(write.signature),
      body: shown(encodeDraftWrite(write)),
    };
  },
  'seal-and-open': (input) => {
    const opened = openDraft(keysOf(readerOf(input)), changed(writeOf(input).sealed, input));
    return opened && { revision: opened.revision, day: opened.day, data: shown(opened.data) };
  },
  'decode-write': (input) => {
    const { revision, sealed } = decodeDraftWrite(changed(encodeDraftWrite(writeOf(input)), input));
    return { revision, sealed: shown(sealed) };
  },
  'verify-write': (input) => {
    const at = readerOf(input);
    const write = writeOf(input);
    const sealed = changed(write.sealed, input);
    const { publicKey } = keysOf(at).write;
    verifyDraftWrite({ ...write, sealed, revision: numberField(at, 'revision'), writeKey: publicKey });
    return true;
  },
  deletion: (input) => {
    const deletion = changed(draftDeletion(keysOf(input)), input);
    return isDraftDeletion(deletion) && shown(deletion);
  },
};
