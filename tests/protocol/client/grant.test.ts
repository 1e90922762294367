import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openAgeFile, sealAgeFile } from '../../../src/protocol/age/file.ts';
import { openGrant, sealGrant } from '../../../src/protocol/client/grant.ts';
import type { AuthorKeys } from '../../../src/protocol/client/log-event.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { cut, extended, flip, replaced } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { authorsOf, keysOfEpoch, sampleReporter } from '../../support/sample-case.ts';
import { reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const [, LOG, EPOCH, SECRET, RECIPIENT, GRANTER, SIGNATURE] = [0, 1, 2, 3, 4, 5, 6];

onBothEngines('a grant', () => {
  const organisation = once(() => sampleOrganisation('grant'));
  const granter = () => reviewer(organisation(), 0);
  const recipient = () => reviewer(organisation(), 1);
  const bystander = () => reviewer(organisation(), 2);
  const keys = once(() => keysOfEpoch(sampleReporter(organisation().id), 2));
  const seal = (author = granter().author) =>
    sealGrant(
      keys(),
      organisation().id,
      author,
      { member: recipient().id, publicKey: recipient().intakeKey.publicKey },
      seededEntropy('grant'),
    );
  const sealed = once(() => seal());
  const open = (
    bytes: Uint8Array,
    to = recipient(),
    authors: AuthorKeys = authorsOf(organisation().roster),
    id = organisation().id,
  ) => refusalOf(() => openGrant(bytes, id, { member: to.id, seeds: [to.seed] }, authors));
  const frames = once(() =>
    decodeFrames(LABEL.grant, openAgeFile(sealed(), [recipient().seed]) ?? new Uint8Array(), 'exact'),
  );
  const around = (plaintext: Uint8Array, to = recipient()) =>
    sealAgeFile({ plaintext, recipients: [to.intakeKey.publicKey], entropy: seededEntropy('again') });
  const withFrames = (changed: readonly Uint8Array[]) => open(around(encodeFrames(LABEL.grant, changed)));

  it('hands over the keys of an epoch, and says by whom', () => {
    expect(open(sealed())).toEqual({ gave: { keys: keys(), granter: granter().id } });
    expect(sealed().length).toBeLessThanOrEqual(4096);
  });

  it('to someone else is nothing', () => {
    expect(open(sealed(), bystander())).toEqual({ gave: null });
  });

  it('sealed again to another member is refused: it names its recipient', () => {
    expect(open(around(encodeFrames(LABEL.grant, frames()), bystander()), bystander())).toBe('wrong-context');
  });

  it('with another recipient written in is refused: the granter signed the first', () => {
    const changed = encodeFrames(LABEL.grant, replaced(frames(), RECIPIENT, bystander().id));
    expect(open(around(changed, bystander()), bystander())).toBe('bad-signature');
  });

  it('for another organisation is refused', () => {
    const other = organisationId(seededBytes('other', 16));
    expect(open(sealed(), recipient(), authorsOf(organisation().roster), other)).toBe('wrong-context');
  });

  it('from someone whom no roster names is refused, and so is a colleague’s name under another signature', () => {
    expect(open(sealed(), recipient(), () => undefined)).toBe('unknown-author');
    const stranger = reviewer(sampleOrganisation('strangers'));
    expect(open(seal(stranger.author))).toBe('unknown-author');
    expect(open(seal({ member: granter().id, signingKey: bystander().signing.secretKey }))).toBe(
      'bad-signature',
    );
  });

  it('is refused when anything in it was exchanged', () => {
    expect(withFrames(frames())).toHaveProperty('gave');
    expect(withFrames(replaced(frames(), LOG, seededBytes('log', 32)))).toBe('bad-signature');
    expect(withFrames(replaced(frames(), EPOCH, Uint8Array.of(0, 0, 0, 3)))).toBe('bad-signature');
    expect(withFrames(replaced(frames(), SECRET, seededBytes('secret', 32)))).toBe('bad-signature');
    expect(withFrames(replaced(frames(), GRANTER, bystander().id))).toBe('bad-signature');
    expect(withFrames(replaced(frames(), SIGNATURE, new Uint8Array(64)))).toBe('bad-signature');
    expect(withFrames(replaced(frames(), SIGNATURE, new Uint8Array(63)))).toBe('bad-length');
    expect(withFrames(replaced(frames(), EPOCH, Uint8Array.of(3)))).toBe('bad-length');
    expect(withFrames(replaced(frames(), GRANTER, new Uint8Array(15)))).toBe('unknown-author');
    expect(withFrames(frames().slice(0, 6))).toBe('bad-encoding');
    expect(withFrames([...frames(), new Uint8Array()])).toBe('bad-encoding');
  });

  it('is refused altered, cut, prolonged, padded, or under another label', () => {
    expect(open(flip(sealed(), -1))).toBe('age-bad-payload');
    expect(open(cut(sealed()))).toBe('age-bad-payload');
    expect(open(extended(sealed()))).toBe('age-bad-payload');
    expect(open(new Uint8Array())).toBe('age-bad-header');
    expect(open(around(extended(encodeFrames(LABEL.grant, frames()))))).toBe('trailing-bytes');
    expect(open(around(encodeFrames(LABEL.reviewerShare, frames())))).toBe('wrong-label');
  });

  it('from a hostile sender is refused with a code, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 }), (parts) => {
        expect(withFrames(parts)).toBeTypeOf('string');
      }),
      fuzzRuns(25),
    );
  });
});
