import { expect, it } from 'vitest';
import { reporterBlobPlace } from '../../../src/protocol/client/blob/blob-place.ts';
import {
  epochCommitment,
  headToken,
  headWritePair,
  logWritePair,
  newCaseSecret,
  slotToken,
  teamIdOf,
} from '../../../src/protocol/client/case-secret.ts';
import { memberId, organisationId } from '../../../src/protocol/ids.ts';
import { onBothEngines } from '../../support/engines.ts';
import { firstKeys, keysOfEpoch, sampleReporter } from '../../support/sample-case.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const HERE = organisationId(seededBytes('here', 16));
const THERE = organisationId(seededBytes('there', 16));

onBothEngines('the keys of a reporter', () => {
  it('are the same whenever the phrase is typed', () => {
    const [first, second] = [sampleReporter(HERE), sampleReporter(HERE)];
    expect({ ...first, macKeyFor: null, blobSecretFor: null }).toEqual({
      ...second,
      macKeyFor: null,
      blobSecretFor: null,
    });
  });

  it('share nothing between two organisations, two phrases, or two purposes', () => {
    const keys = [sampleReporter(HERE), sampleReporter(THERE), sampleReporter(HERE, 'other')];
    const all = keys.flatMap((each) => [
      each.caseId,
      each.caseSecret,
      each.kemSeed,
      each.consent.publicKey,
      each.macKeyFor(memberId(new Uint8Array(16))),
      each.macKeyFor(memberId(seededBytes('member', 16))),
      ...[0, 1].flatMap((index) => {
        const { id, upload, deletion } = reporterBlobPlace(each, index);
        return [id, upload, deletion];
      }),
    ]);
    expect(new Set(all.map(String)).size).toBe(all.length);
  });
});

onBothEngines('what is derived from a case secret', () => {
  it('differs for every purpose, place and epoch', () => {
    const reporter = sampleReporter(HERE);
    const all = [firstKeys(reporter), keysOfEpoch(reporter, 1), { ...firstKeys(reporter), epoch: 1 }].flatMap(
      (keys) => [slotToken(keys, 0), slotToken(keys, 1)],
    );
    const pairs = [firstKeys(reporter), keysOfEpoch(reporter, 1)].flatMap((keys) => [
      logWritePair(keys).publicKey,
      headWritePair(keys).publicKey,
      epochCommitment(keys.secret),
    ]);
    const heads = [headToken(reporter.caseId, reporter.caseSecret)];
    const seen = [...all, ...pairs, ...heads].map(String);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('names a team by its organisation and its secret', () => {
    const secret = newCaseSecret(seededEntropy('team'));
    expect(teamIdOf(HERE, secret)).toEqual(teamIdOf(HERE, secret));
    expect(teamIdOf(HERE, secret)).not.toEqual(teamIdOf(THERE, secret));
    expect(teamIdOf(HERE, secret)).not.toEqual(teamIdOf(HERE, newCaseSecret(seededEntropy('another team'))));
  });
});
