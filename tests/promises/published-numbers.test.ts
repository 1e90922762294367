import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountedCase } from '../../src/casefile/statistics/counted-case.ts';
import { cycleAt, cycleOf } from '../../src/casefile/statistics/cycles.ts';
import {
  type PublishedPart,
  publishedYearOf,
  withParts,
  withYear,
} from '../../src/casefile/statistics/publish-year.ts';
import { encodePublished, type PublishedYear } from '../../src/casefile/statistics/published.ts';
import {
  NOTHING_PUBLISHED,
  type PublishingState,
  publishingAfter,
} from '../../src/casefile/statistics/publishing-state.ts';
import { SHARES, SPLITS, statisticsOf } from '../../src/casefile/statistics/statistics.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { decodePublicationAnswer, signProposal } from '../../src/protocol/publication.ts';
import { dayOf } from '../../src/protocol/times.ts';
import { readPublication } from '../../src/services/read-publication.ts';
import { anyCountedCase } from '../support/any-counted-case.ts';
import { craftTeamEvent } from '../support/crafted-event.ts';
import { publishedYear } from '../support/published-year.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

// Nothing that was counted becomes public by the word of one, and nobody who keeps everything that was ever published learns more
// of a year than its first tables said.

const ALL: readonly PublishedPart[] = [...SPLITS, ...SHARES, 'countries'];

const aCase = anyCountedCase({
  received: fc.constantFrom('2023-05-01', '2024-04-30', '2024-05-01', '2024-11-20', '2025-04-30'),
  country: fc.constantFrom('KE', 'KE', 'UG', 'FR', 'unknown'),
  families: fc.subarray<CountedCase['families'][number]>(['A', 'B', 'C']),
  bodies: fc.constant<CountedCase['bodies']>(['council']),
});

/** Between two looks cases come late, consents are taken back or given; then somebody counts a year and wants it public. */
const aLook = fc.record({
  come: fc.array(aCase, { maxLength: 3 }),
  gone: fc.nat(2),
  year: fc.constantFrom(2023, 2024),
  parts: fc.subarray([...ALL]),
  withdraws: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
});

const agreed = (before: PublishingState, years: readonly PublishedYear[], at: number): PublishingState => {
  const facts = { time: '2026-08-01T00:00:00Z' };
  const number = (before.standing?.number ?? 0) + 1;
  const proposal = {
    ...facts,
    sequence: 2 * at + 1,
    author: 'anna',
    type: 'publication-proposed' as const,
    number,
    issued: '2026-12-31',
    years,
  };
  return publishingAfter(publishingAfter(before, proposal), {
    ...facts,
    sequence: 2 * at + 2,
    author: 'ben',
    type: 'publication-agreed',
    proposal: proposal.sequence,
    signature: 'of this',
  });
};

describe('whoever keeps every publication', () => {
  it('has of each year the tables that were first public, and of no report in between anything', () => {
    fc.assert(
      fc.property(
        fc.array(aCase, { minLength: 10, maxLength: 60 }),
        fc.array(aLook, { minLength: 2, maxLength: 8 }),
        (first, looks) => {
          let cases: readonly CountedCase[] = first;
          let state = NOTHING_PUBLISHED;
          const everSeen = new Map<number, Set<string>>();
          for (const [at, { come, gone, year, parts, withdraws }] of looks.entries()) {
            cases = [...cases.slice(gone), ...come];
            const statistics = statisticsOf(cases, cycleOf(year));
            const next: PublishedYear | null = withdraws
              ? { year, state: 'withdrawn', on: '2026-08-01' }
              : statistics && withParts(publishedYearOf(statistics, `2026-08-0${at + 1}`), parts);
            if (next === null) continue;
            state = agreed(state, withYear(state.standing?.years ?? [], next), at);
            for (const shown of state.standing?.years ?? []) {
              if (shown.state !== 'published') continue;
              const seen = everSeen.get(shown.year) ?? new Set<string>();
              everSeen.set(shown.year, seen.add(JSON.stringify(shown)));
            }
          }
          for (const seen of everSeen.values()) expect(seen.size).toBe(1);
        },
      ),
    );
  });

  it('finds each report in one year alone', () => {
    fc.assert(
      fc.property(fc.array(aCase, { minLength: 10, maxLength: 40 }), (cases) => {
        const counted = [2022, 2023, 2024, 2025].map(
          (year) =>
            statisticsOf(cases, cycleOf(year))?.total ??
            cases.filter((one) => cycleAt(one.received).year === year).length,
        );
        expect(counted.reduce((sum, total) => sum + total, 0)).toBe(cases.length);
      }),
    );
  });
});

describe('one reviewer with a program of their own', () => {
  const portal = teamPortalOfThisFile(3);
  const rogue = (): NewMember => {
    const [, member] = portal.reviewers;
    if (member === undefined) throw new Error('three reviewers');
    return member;
  };
  const year = publishedYear(2024);
  const write = async (number: number, years: readonly PublishedYear[]): Promise<void> => {
    const { entry, author } = rogue();
    const head = {
      version: 1,
      organisation: toBase64url(portal.made.id),
      sequence: number,
      issued: dayOf(Date.now()),
      proposer: entry.id,
    } as const;
    const data = signProposal({ head, content: encodePublished(years) }, author.signingKey);
    await craftTeamEvent(portal, rogue(), { type: 'publication-proposed', data });
  };

  it('has no colleague agree to other numbers, to a number that gives another away, or out of turn', async () => {
    const [first, , third] = portal.reviewers;
    const [anna, clara] = [await portal.desk(first), await portal.desk(third)];
    await anna.refresh();
    await anna.publishing.propose([year]);
    await clara.refresh();
    await clara.publishing.agree(clara.publishing.state().proposal?.sequence ?? -1);
    const before = await readPublication(portal.db);
    expect(decodePublicationAnswer(before)).not.toBeNull();
    const onlyOneHidden = {
      ...publishedYear(2023),
      tables: [
        {
          id: 'regions' as const,
          rows: [
            { code: 'africa', count: 55 },
            { code: 'asia', count: null },
          ],
        },
      ],
      countries: [],
    };
    for (const [number, years] of [
      [2, [{ ...year, total: 61 }]],
      [2, [onlyOneHidden, year]],
      [3, [year]],
      [1, [{ year: 2024, state: 'withdrawn', on: year.on }]],
      [2, [year, publishedYear(2100)]],
    ] satisfies [number, PublishedYear[]][]) {
      await write(number, years);
      await clara.refresh();
      expect(clara.publishing.state().proposal).toBeNull();
    }
    const last = clara.publishing.state().standing?.sequence ?? 0;
    for (let sequence = last + 1; sequence < last + 8; sequence += 1)
      await expect(clara.publishing.agree(sequence)).rejects.toMatchObject({ code: 'bad-argument' });
    await clara.refresh();
    expect(clara.warnings()).toEqual([]);
    expect(await readPublication(portal.db)).toEqual(before);
  });
});
