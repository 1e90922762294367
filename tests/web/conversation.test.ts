import { beforeAll, describe, expect, it } from 'vitest';
import { ProtocolError } from '../../src/protocol/errors.ts';
import { reporter } from '../../web/locales/en/reporter.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { distrustOf, isDistrust } from '../../web/reporter/distrust-of.ts';
import { openingFault } from '../../web/reporter/opening-fault.ts';
import { learnReporter } from '../../web/reporter/text.ts';
import { ApiError } from '../../web/shared/api-error.ts';
import { isPhraseFault } from '../../web/shared/phrase-fault.ts';
import { learnShared } from '../../web/shared/text.ts';

beforeAll(() => {
  learnReporter(reporter);
  learnShared(shared);
});

describe('why the list of readers is not used', () => {
  it.each([
    ['roster-expired', 'expired'],
    ['roster-rolled-back', 'rolledBack'],
    ['roster-not-yet-valid', 'clock'],
    ['bad-signature', 'forged'],
    ['roster-wrong-root', 'forged'],
    ['roster-forked', 'forged'],
    ['bad-encoding', 'forged'],
  ] as const)('%s is told as %s', (code, told) => {
    expect(distrustOf(new ProtocolError(code))).toBe(told);
  });

  it('tells a broken connection, a portal without a team and a page that did not load apart', () => {
    const errors = [
      new ApiError('unreachable'),
      new ApiError('no-organisation', 404),
      new TypeError('import'),
    ];
    expect(errors.map(distrustOf)).toEqual(['unreachable', 'missing', 'engine']);
  });

  it('does not blame the list for a report that is too long', () => {
    expect(isDistrust(new ProtocolError('too-long'))).toBe(false);
  });
});

describe('why a mailbox does not open', () => {
  it('names the place of an unknown word', () => {
    const error = new ProtocolError('phrase-unknown-word', '7');
    expect(isPhraseFault(error)).toBe(true);
    expect(openingFault(error)).toContain('Word 7');
  });

  it('counts the words', () => {
    expect(openingFault(new ProtocolError('phrase-bad-length', '11'))).toContain('11 words');
  });

  it('counts the digits, and says of the rest that it is no phrase', () => {
    expect(openingFault(new ProtocolError('phrase-bad-digit-count', '39'))).toContain('39 digits');
    for (const code of ['phrase-bad-checksum', 'phrase-out-of-range'] as const)
      expect(openingFault(new ProtocolError(code))).toBe(shared.phraseField.errors.noPhrase);
  });

  it('does not call a broken head slot a wrong phrase', () => {
    const error = new ProtocolError('bad-signature');
    expect(isPhraseFault(error)).toBe(false);
    expect(openingFault(error)).toContain('not made by the team');
  });
});
