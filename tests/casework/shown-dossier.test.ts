import { expect, it } from 'vitest';
import { buildDossier } from '../../src/casefile/dossier/build-dossier.ts';
import { encodeDossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import { shownDossier } from '../../src/casework/referrals/focal/shown-dossier.ts';
import {
  consentsHash,
  type DossierFile,
  makeDossier,
  type ReferralSecret,
} from '../../src/protocol/client/referral/dossier.ts';
import type { ProvenConsent } from '../../src/protocol/client/referral/verify-consents.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { ProtocolError } from '../../src/protocol/errors.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { consentFor, dossierInput, TODAY } from '../support/dossier-case.ts';
import { sampleFileItem } from '../support/sample-file-item.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { uponHashes } from '../support/upon-consent.ts';

useAnyEngine();
const UN = 'un-focal-point';
const [PHOTO, OTHER] = [sampleFileItem('photo'), sampleFileItem('other')];
const HASH = seededBytes('consent', 32);
const named = ({ id }: { readonly id: string }): DossierFile => ({ id, named: id });
const allowedTo = (...files: readonly (typeof PHOTO)[]) =>
  consentFor(
    { C3: 'granted', C11: 'granted' },
    UN,
    undefined,
    files.map(({ id }) => id),
  );

/** What a receiver says of a dossier that lists the photograph, with which these files are said to go along. */
const verdict = (files: readonly DossierFile[], allowed = allowedTo(PHOTO, OTHER)): string => {
  const consent = allowedTo(PHOTO);
  const input = dossierInput({ consent, held: [PHOTO], files: [{ id: PHOTO.id, label: 'A photograph' }] });
  const built = buildDossier(input);
  if (!('document' in built)) throw new Error(JSON.stringify(built.refused));
  const content = encodeDossierDocument({
    ...uponHashes(built.document, [toBase64url(HASH)]),
    may: [],
  });
  const id = (name: string, length: number): string => toBase64url(seededBytes(name, length));
  const header = {
    version: 1 as const,
    organisation: id('organisation', 16),
    referral: id('referral', 16),
    destination: UN,
    destinationKey: id('key', 32),
    consents: toBase64url(consentsHash([HASH])),
    roster: id('roster', 32),
    made: TODAY,
    expires: TODAY,
  };
  const dossier = makeDossier(header, content, seededBytes('secret', 32) as ReferralSecret, files);
  const consents = [{ hash: HASH } as ProvenConsent];
  try {
    shownDossier({ dossier, consents, consent: 'signed', allowed }, TODAY);
    return 'shown';
  } catch (error) {
    if (error instanceof ProtocolError) return error.code;
    throw error;
  }
};

it('takes the file that the person named, and a list of which nothing goes along', () => {
  expect(verdict([named(PHOTO)])).toBe('shown');
  expect(verdict([])).toBe('shown');
  expect(verdict([{ id: OTHER.id, named: PHOTO.id }], allowedTo(PHOTO))).toBe('shown');
});

it('refuses all of it where a file goes along that the person did not name', () => {
  expect(verdict([named(PHOTO)], allowedTo(OTHER))).toBe('referral-unconfirmed');
  expect(verdict([{ id: PHOTO.id, named: OTHER.id }], allowedTo(PHOTO))).toBe('referral-unconfirmed');
});

it('refuses all of it where more files go along than it lists', () => {
  expect(verdict([named(PHOTO), named(OTHER)])).toBe('referral-altered');
});
