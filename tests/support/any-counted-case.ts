import fc from 'fast-check';
import type { CountedCase } from '../../src/casefile/statistics/counted-case.ts';

/** Cases that are counted, received on such days and in such countries, each code with or without; all of one kind of perpetrator. */
export const anyCountedCase = (
  of: Readonly<Record<'received' | 'country', fc.Arbitrary<string>>> & {
    readonly families: fc.Arbitrary<CountedCase['families']>;
    readonly bodies: fc.Arbitrary<CountedCase['bodies']>;
  },
): fc.Arbitrary<CountedCase> =>
  fc.record({
    ...of,
    modes: fc.subarray(['spoke', 'submission']),
    perpetrators: fc.constant<CountedCase['perpetrators']>(['state']),
    genders: fc.subarray(['woman', 'man']),
    ages: fc.subarray(['adult', 'child']),
    detained: fc.boolean(),
    anonymous: fc.boolean(),
    lawBased: fc.boolean(),
    transnational: fc.boolean(),
    selfCensored: fc.boolean(),
  });
