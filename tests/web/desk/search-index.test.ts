import { describe, expect, it, vi } from 'vitest';
import type { SearchedCase } from '../../../src/casefile/case-traits.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { createSearchIndex } from '../../../web/desk/search/search-index.ts';
import { fixtureDesk } from '../../support/desk-fixture.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';

const desk = fixtureDesk({ cases: 3, now: () => Date.parse('2026-11-24T10:00:00Z') });
const rows = desk.cases();
const ids = rows.map(({ id }) => id);
const [lost = ''] = ids;
const without = (id: string): readonly CaseRow[] => rows.filter((row) => row.id !== id);

describe('the words of whole cases', () => {
  it('go with a case that is no longer in the list', async () => {
    const index = createSearchIndex(desk, seededEntropy('words of cases'));
    index.follow(rows);
    await vi.waitFor(() => expect(index.coverage().searched).toBe(3));
    expect(index.textOf(lost)).not.toBe('');
    let told = 0;
    index.subscribe(() => (told += 1));
    index.follow(without(lost));
    expect(index.textOf(lost)).toBe('');
    expect(index.traitsOf(lost)).toBeNull();
    expect([...index.others('')].map(([id]) => id).toSorted()).toEqual(ids.slice(1).toSorted());
    expect(told).toBe(1);
    index.clear();
  });

  it('are not kept when the case left the list while it was being read', async () => {
    const asked: string[] = [];
    const held = Promise.withResolvers<undefined>();
    const slow = {
      searched: async (id: string): Promise<SearchedCase | null> => {
        asked.push(id);
        if (id === lost) await held.promise;
        return desk.searched(id);
      },
    };
    const index = createSearchIndex(slow, seededEntropy('words of cases'));
    index.follow(rows);
    await vi.waitFor(() => expect(asked).toContain(lost));
    index.follow(without(lost));
    held.resolve(undefined);
    await vi.waitFor(() => expect(index.coverage()).toMatchObject({ searched: 2, all: 2, waiting: 0 }));
    expect(index.textOf(lost)).toBe('');
    expect([...index.others('')].map(([id]) => id)).not.toContain(lost);
    index.clear();
  });
});
