import { expect, it } from 'vitest';
import { nextConsent } from '../../../src/casefile/consent/next-consent.ts';
import { confirmationHash, verifyConfirmation } from '../../../src/protocol/client/confirmation.ts';
import { consentHash, verifyConsent } from '../../../src/protocol/client/consent.ts';
import { type Envelope, openEnvelope } from '../../../src/protocol/client/envelope.ts';
import { openMessage, readSealedMessage } from '../../../src/protocol/client/message.ts';
import {
  type ConsentPost,
  sealConfirmation,
  sealConsent,
  sealWithdrawal,
} from '../../../src/protocol/client/seal-consent.ts';
import { verifyWithdrawal, withdrawalHash } from '../../../src/protocol/client/withdrawal.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { onBothEngines } from '../../support/engines.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { firstKeys, sampleReporter } from '../../support/sample-case.ts';
import { NOW, reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

onBothEngines('what a reporter signs in a mailbox', () => {
  const organisation = once(() => sampleOrganisation('seal-consent'));
  const keys = once(() => sampleReporter(organisation().id));
  const context = () => ({ ...keys(), consentPublicKey: keys().consent.publicKey });
  const post = (seed = 'consent'): ConsentPost => ({
    keys: firstKeys(keys()),
    readers: organisation().reviewers.map(({ intakeKey }) => intakeKey),
    roster: organisation().roster,
    language: 'fr',
    now: NOW,
    entropy: seededEntropy(seed),
  });
  const opened = (envelope: Envelope) => {
    const body = openEnvelope(envelope, [reviewer(organisation()).seed]);
    if (body === null) throw new Error('not ours');
    return openMessage(firstKeys(keys()), organisation().id, readSealedMessage(body, organisation().id));
  };
  const choices = { switches: { C3: 'granted' }, destinations: [], files: [] } as const;

  it('is a consent that names what it replaces', () => {
    const previous = toBase64url(seededBytes('previous', 32));
    const { envelope, hash } = sealConsent(
      keys(),
      nextConsent(keys(), choices, [previous], 'fr', NOW),
      post(),
    );
    const { header, data } = opened(envelope);
    expect(header).toMatchObject({ version: 1, kind: 'consent', language: 'fr' });
    expect(verifyConsent(data, context())).toMatchObject({ previous, switches: { C3: 'granted' } });
    expect(toBase64url(consentHash(data))).toBe(hash);
  });

  it('is a withdrawal, each one of its own', () => {
    const { envelope, hash } = sealWithdrawal(keys(), post());
    const { header, data } = opened(envelope);
    expect(header).toMatchObject({ version: 2, kind: 'withdrawal' });
    expect(verifyWithdrawal(data, context())).toMatchObject({ given: '2026-03-04T10Z' });
    expect(toBase64url(withdrawalHash(data))).toBe(hash);
    expect(sealWithdrawal(keys(), post('another')).hash).not.toBe(hash);
  });

  it.each(['yes', 'no'] as const)('is a %s to a question', (answer) => {
    const asked = {
      nonce: toBase64url(seededBytes('question', 16)),
      destination: 'un-focal-point',
      codes: ['C3'],
    };
    const question = { ...asked, asked: '2026-03-04' };
    const consent = toBase64url(seededBytes('held', 32));
    const { envelope, hash } = sealConfirmation(keys(), question, { consent, answer }, post());
    const { header, data } = opened(envelope);
    expect(header).toMatchObject({ version: 2, kind: 'confirmation' });
    expect(verifyConfirmation(data, context())).toMatchObject({ ...asked, consent, answer });
    expect(toBase64url(confirmationHash(data))).toBe(hash);
  });

  it('is never longer than a mailbox shows', () => {
    const files = Array.from({ length: 200 }, (_, at) => toBase64url(seededBytes(`file ${at}`, 16)));
    const document = nextConsent(keys(), { ...choices, files }, [], 'fr', NOW);
    expect(refusalOf(() => sealConsent(keys(), document, post()))).toBe('too-long');
  });
});
