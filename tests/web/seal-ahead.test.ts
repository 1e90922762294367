import { describe, expect, it } from 'vitest';
import { RUN_PARTS } from '../../src/protocol/blob-sizes.ts';
import { sealAhead } from '../../web/shared/files/seal-ahead.ts';
import type { SealLine } from '../../web/shared/files/seal-line.ts';
import type { SealQuestion } from '../../web/shared/files/seal-worker.ts';

const PARTS = 5 * RUN_PARTS + 1;

/** A worker that answers when it is told to, each part with its number. */
const slowLine = () => {
  const asked: number[] = [];
  const given: (Uint8Array | undefined)[] = [];
  const open: { readonly index: number; readonly done: () => void; readonly failed: () => void }[] = [];
  const ask = (_to: string, question: SealQuestion): Promise<unknown> =>
    new Promise((done, failed) => {
      if (question.ask !== 'part') throw new Error('only parts');
      const { index } = question;
      asked.push(index);
      given.push(question.spent);
      open.push({
        index,
        done: () => done({ to: 'part', part: Uint8Array.of(index) }),
        failed: () => failed(new Error('gone')),
      });
    });
  const line = { ask, waiting: () => open.length, stop: () => undefined } as unknown as SealLine;
  return {
    line,
    asked,
    given,
    answer: () => open.shift()?.done(),
    answerAll: () => open.splice(0).forEach(({ done }) => done()),
    failAll: () => open.splice(0).forEach(({ failed }) => failed()),
  };
};

const upTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index);

describe('sealing ahead', () => {
  it('has two runs of parts behind the one that is asked for made, and no more', async () => {
    const one = slowLine();
    const { part } = sealAhead([one.line], PARTS);
    const first = part(0);
    expect(one.asked).toEqual(upTo(2 * RUN_PARTS + 1));
    one.answerAll();
    expect(await first).toEqual(Uint8Array.of(0));
    expect(await part(1)).toEqual(Uint8Array.of(1));
    expect(one.asked).toEqual(upTo(2 * RUN_PARTS + 2));
  });

  it('gives every part once and in its place, and asks for none beyond the end', async () => {
    const one = slowLine();
    const { part } = sealAhead([one.line], PARTS);
    for (const index of upTo(PARTS)) {
      const coming = part(index);
      one.answerAll();
      expect(await coming).toEqual(Uint8Array.of(index));
    }
    expect(one.asked).toEqual(upTo(PARTS));
  });

  it('gives each run whole to whoever has least to do', async () => {
    const [quick, slow] = [slowLine(), slowLine()];
    const { part } = sealAhead([quick.line, slow.line], PARTS);
    const first = part(0);
    expect(quick.asked).toEqual([0, 1, 2, 3, 8]);
    expect(slow.asked).toEqual([4, 5, 6, 7]);
    quick.answerAll();
    await first;
    for (const index of [1, 2, 3]) await part(index);
    quick.answerAll();
    // The other has answered nothing yet: what begins now is not for it.
    void part(4);
    expect(quick.asked).toEqual([0, 1, 2, 3, 8, 9, 10, 11, 12]);
    expect(slow.asked).toEqual([4, 5, 6, 7]);
  });

  it('lets a second worker join when it is ready', async () => {
    const [first, late] = [slowLine(), slowLine()];
    const lines = [first.line];
    const { part } = sealAhead(lines, PARTS);
    const coming = part(0);
    lines.push(late.line);
    first.answer();
    await coming;
    void part(4);
    expect(late.asked).toEqual([12]);
  });

  it('has the next part written over one that was sent', async () => {
    const one = slowLine();
    const { part, takeBack } = sealAhead([one.line], PARTS);
    const first = part(0);
    one.answerAll();
    const sent = await first;
    takeBack(sent);
    await part(1);
    await part(2);
    expect(one.given.slice(-2)).toEqual([sent, undefined]);
    expect(one.given.at(-2)).toBe(sent);
  });

  it('asks anew for a part that could not be read', async () => {
    const one = slowLine();
    const { part } = sealAhead([one.line], PARTS);
    const first = part(0);
    one.failAll();
    await expect(first).rejects.toThrow('gone');
    const again = part(0);
    one.answerAll();
    expect(await again).toEqual(Uint8Array.of(0));
    const next = part(1);
    one.answerAll();
    expect(await next).toEqual(Uint8Array.of(1));
  });
});
