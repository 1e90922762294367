import { describe, expect, it } from 'vitest';
import { CallError, codeOf } from '../../src/casework/call-error.ts';
import { type Page, pagesFrom } from '../../src/casework/pages.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const LAST = 3;
const pageAt = (place: number): Page<string, number> => ({
  rows: [`row ${place}`],
  next: place < LAST ? place + 1 : null,
});
const taken = async (pages: AsyncIterable<readonly string[]>): Promise<string[]> => {
  const rows: string[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
};

describe('pages one after the other', () => {
  it('are all read, in their order', async () => {
    const read = (place: number) => Promise.resolve(pageAt(place));
    expect(await taken(pagesFrom(1, read))).toEqual(['row 1', 'row 2', 'row 3']);
    expect(await taken(pagesFrom(LAST, read))).toEqual(['row 3']);
  });

  it('come while the one before is taken in, and never more than one ahead', async () => {
    const asked: number[] = [];
    const read = (place: number) => {
      asked.push(place);
      return Promise.resolve(pageAt(place));
    };
    const pages = pagesFrom(1, read);
    expect(asked).toEqual([]);
    await pages.next();
    expect(asked).toEqual([1, 2]);
  });

  it('are asked for before the rows of the page before are given, however long these take', async () => {
    const left: number[] = [];
    const read = (place: number) => {
      // A call leaves only when whoever made it lets go of the thread.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        left.push(place);
        port1.close();
      };
      port2.postMessage(null);
      return Promise.resolve(pageAt(place));
    };
    await pagesFrom(1, read).next();
    expect(left).toEqual([1, 2]);
  });

  it('end with the refusal of the call that failed, after what came before it', async () => {
    const read = (place: number) =>
      place === 2 ? Promise.reject(new CallError('unreachable')) : Promise.resolve(pageAt(place));
    const pages = pagesFrom(1, read);
    expect(await pages.next()).toEqual({ done: false, value: ['row 1'] });
    expect(await pages.next().catch(codeOf)).toBe('unreachable');
  });

  it('leave no refusal behind where nobody goes on reading', async () => {
    const read = (place: number) =>
      place === 2 ? Promise.reject(new CallError('unreachable')) : Promise.resolve(pageAt(place));
    const pages = pagesFrom(1, read);
    await pages.next();
    // A refusal that nobody waits for would end the test run.
    expect(await pages.return(undefined)).toEqual({ done: true, value: undefined });
  });
});

describe('the list of cases', () => {
  const portal = teamPortalOfThisFile(1);

  it('shows the cards that came before the line was cut, and fetches only the rest', async () => {
    for (let count = 0; count < 2; count += 1) {
      const reporter = portal.reporter();
      await reporter.post(await reporter.seal());
    }
    await portal.place();
    const [reviewer] = portal.reviewers;
    const first = await portal.desk(reviewer);
    await first.refresh();
    expect(first.cases()).toHaveLength(2);
    let isCut = true;
    const since: number[] = [];
    const desk = await portal.desk(reviewer, {
      wrap: (api) => ({
        ...api,
        cardsSince: async (changed) => {
          since.push(changed);
          if (changed > 0 && isCut) throw new CallError('unreachable');
          const { rows } = await api.cardsSince(changed);
          const front = rows.slice(0, isCut ? 1 : rows.length);
          return { rows: front, next: isCut ? (front.at(-1)?.changed ?? null) : null };
        },
      }),
    });
    await desk.refresh();
    expect([desk.cases().length, desk.sync()]).toEqual([1, 'offline']);
    isCut = false;
    await desk.refresh();
    expect([desk.cases().length, desk.sync()]).toEqual([2, 'idle']);
    expect(since.at(-1)).toBeGreaterThan(0);
  });

  it('shows a case that another device of ours files while a long list is read', async () => {
    const [reviewer] = portal.reviewers;
    const other = await portal.desk(reviewer);
    await other.refresh();
    const file = async (): Promise<string> => {
      const reporter = portal.reporter();
      await reporter.post(await reporter.seal());
      await portal.place();
      await other.refresh();
      return reporter.caseId;
    };
    const filed: string[] = [];
    let filing: Promise<number> | null = null;
    const desk = await portal.desk(reviewer, {
      wrap: (api) => ({
        ...api,
        // What comes is in the list alone: the other device has taken it from the stream.
        entriesAfter: () => Promise.resolve([]),
        keyRing: async (after) => {
          const page = await api.keyRing(after);
          if (filed.length === 1) filing = file().then((id) => filed.push(id));
          await filing;
          return page;
        },
        cardsSince: async (changed) => {
          if (filed.length === 0) {
            filed.push(await file());
            return { ...(await api.cardsSince(changed)), next: LAST };
          }
          await expect.poll(() => filed.length).toBe(2);
          return api.cardsSince(0);
        },
      }),
    });
    await desk.refresh();
    expect(desk.cases().map(({ id }) => id)).toEqual(expect.arrayContaining(filed));
    expect(desk.warnings()).toEqual([]);
  });
});
