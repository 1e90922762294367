import { openAgeFile, sealAgeFile } from '../../../src/protocol/age/file.ts';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { ageFileOverhead } from '../../../src/protocol/age/sizes.ts';
import { decodeBlobReading, encodeBlobReading } from '../../../src/protocol/blob-reading.ts';
import { blobBytes, partBytes, partCount } from '../../../src/protocol/blob-sizes.ts';
import { decodeBlobStart, encodeBlobStart } from '../../../src/protocol/blob-start.ts';
import {
  type BlobPlace,
  blobStartOf,
  randomBlobPlace,
  reporterBlobPlace,
} from '../../../src/protocol/client/blob/blob-place.ts';
import { receivedRemoval } from '../../../src/protocol/client/blob/received-removal.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { KEY_BYTES } from '../../../src/protocol/limits.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import { bytesField as bytes, numberField, shown, shownOrNull, textField } from '../fields.ts';
import type { Fields, Json, Operations } from '../vector.ts';
import { changed, organisationOf } from './case-fields.ts';

const placeOf = (input: Fields): BlobPlace =>
  reporterBlobPlace(
    deriveReporterKeys(bytes(input, 'phrase') as PhraseEntropy, organisationOf(input)),
    numberField(input, 'index'),
  );

const shownPlace = ({ id, upload, deletion }: BlobPlace): Json => ({
  id: shown(id),
  upload: shown(upload),
  deletion: shown(deletion),
});

const started = (input: Fields): Uint8Array =>
  encodeBlobStart(blobStartOf(placeOf(input), numberField(input, 'bytes')));

/** The whole blob at once, by the definition: the code under test makes it part by part, and its test compares. */
const sealed = (input: Fields) => {
  const entropy = seededEntropy(textField(input, 'entropy'));
  const file = bytes(input, 'file');
  const size = blobBytes(file.length);
  const key = kemSeed(entropy.bytes(KEY_BYTES));
  const padding = new Uint8Array(size - ageFileOverhead(1, size) - file.length);
  const blob = sealAgeFile({
    plaintext: concat(file, padding),
    recipients: [kemPublicKeyOf(key)],
    shuffle: false,
    entropy,
  });
  return { key, blob };
};

const readingOf = (input: Fields): Uint8Array =>
  encodeBlobReading({
    id: bytes(input, 'id'),
    deletion: bytes(input, 'deletion'),
    part: numberField(input, 'part'),
  });

export const blobOperations: Operations = {
  reading: (input) => shown(readingOf(input)),
  'read-reading': (input) => {
    const { id, deletion, part } = decodeBlobReading(changed(readingOf(input), input));
    return { id: shown(id), deletion: shown(deletion), part };
  },
  'received-removal': (input) => {
    const blobs = Array.from({ length: numberField(input, 'blobs') }, (_, at) => ({
      id: seededBytes(`removed id ${at}`, 32),
      deletion: seededBytes(`removed token ${at}`, 32),
    }));
    return shown(receivedRemoval(blobs, seededEntropy(textField(input, 'entropy'))));
  },
  size: (input) => {
    const size = blobBytes(numberField(input, 'bytes'));
    const parts = partCount(size);
    return { size, parts, last: partBytes(size, parts - 1) };
  },
  place: (input) => shownPlace(placeOf(input)),
  'random-place': (input) => shownPlace(randomBlobPlace(seededEntropy(textField(input, 'entropy')))),
  start: (input) => shown(started(input)),
  'read-start': (input) => {
    const { id, uploadHash, deletionHash, bytes: size } = decodeBlobStart(changed(started(input), input));
    return { id: shown(id), uploadHash: shown(uploadHash), deletionHash: shown(deletionHash), size };
  },
  seal: (input) => {
    const { key, blob } = sealed(input);
    return { key: shown(key), blob: shown(blob) };
  },
  'seal-and-open': (input) => {
    const { key, blob } = sealed(input);
    const opened = openAgeFile(changed(blob, input), [key]);
    return shownOrNull(opened && opened.subarray(0, bytes(input, 'file').length));
  },
};
