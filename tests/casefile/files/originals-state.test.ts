import { describe, expect, it } from 'vitest';
import type { HeldItem } from '../../../src/casefile/files/held-item.ts';
import {
  canGivePart,
  canOpenOriginal,
  lockOf,
  waitingOriginals,
} from '../../../src/casefile/files/originals-state.ts';
import { caseAfter, STEP_TIME, type Step } from '../../support/case-after.ts';
import { sampleFileItem } from '../../support/sample-file-item.ts';
import { sampleLockedItem } from '../../support/sample-locked-item.ts';

const ON_CASE = ['anna', 'ben', 'cleo', 'dora'];
const PLAIN = sampleFileItem('plain');
const locked = (quorum: number): HeldItem =>
  sampleLockedItem('letter', ['anna', 'ben', 'cleo', 'eve'], quorum);
const ITEM = locked(2);
const came = (item: HeldItem): Step => [
  'anna',
  { type: 'message', id: 'm1', text: '', sent: '2026-03-05T09Z', files: [PLAIN, item] },
];
const asks = (item = ITEM.id): Step => ['anna', { type: 'original-ask', item, reason: 'The hour.' }];
const share = (author: string, to = 'anna', request = 2): readonly [string, Step[1]] => [
  author,
  { type: 'original-share', request, to },
];
const opened = (author: string): Step => [author, { type: 'original-opened', request: 2 }];

const stateAfter = (item: HeldItem, ...steps: readonly Step[]) => caseAfter(ON_CASE, [came(item), ...steps]);
const ask = (...steps: readonly Step[]) => stateAfter(ITEM, asks(), ...steps).originals[0];
const isOpenable = (item: HeldItem, ...steps: readonly Step[]): boolean => {
  const { files, originals } = stateAfter(item, asks(), ...steps);
  const lock = lockOf(files, item.id);
  return lock !== null && originals[0] !== undefined && canOpenOriginal(lock, originals[0]);
};

describe('a file that two have to open', () => {
  it('is opened by who asked, with as many parts as it takes, their own among them', () => {
    expect(isOpenable(ITEM)).toBe(false);
    expect(isOpenable(ITEM, share('ben'))).toBe(true);
    expect(isOpenable(locked(3), share('ben'))).toBe(false);
    expect(isOpenable(locked(3), share('ben'), share('cleo'))).toBe(true);
    expect(ask(share('ben'), opened('anna'))?.opened).toEqual({ by: 'anna', time: STEP_TIME, sequence: 4 });
  });

  it.each<[string, Step]>([
    ['from the asker', share('anna')],
    ['for another than the asker', share('ben', 'cleo')],
    ['upon another event', share('ben', 'anna', 1)],
    ['from who holds none', share('dora')],
    ['from a holder who is not on the case', share('eve')],
    ['from the asker under new keys', [...share('ben'), ['anna']]],
    ['from the asker under old keys', [...share('ben'), [], ['anna']]],
  ])('takes no part %s', (_, step) => {
    expect(ask(step)?.given).toEqual([]);
  });

  it.each<[string, Step]>([
    ['same keys', share('ben')],
    ['new keys', [...share('cleo'), ['ben']]],
    ['old keys', [...share('cleo'), [], ['ben']]],
  ])('takes one part of each, under the %s', (_, again) => {
    expect(ask(share('ben'), again)?.given.map(({ by }) => by)).toEqual(['ben']);
  });

  it('takes none from or for who declared a conflict', () => {
    const conflict = (author: string): Step => [
      author,
      { type: 'conflict-declared', kind: 'other', words: '' },
    ];
    expect(ask(conflict('ben'), share('ben'))?.given).toEqual([]);
    expect(ask(conflict('anna'), share('ben'))?.given).toEqual([]);
  });

  it('waits for a part of who has one, until there are enough', () => {
    const waiting = (...steps: readonly Step[]): readonly string[] => {
      const { originals, files } = stateAfter(locked(3), asks(), ...steps);
      const [request] = waitingOriginals(originals, files, ON_CASE);
      if (request === undefined) return [];
      return [...ON_CASE, 'eve'].filter((member) => canGivePart(files, request, member));
    };
    expect(waiting()).toEqual(['anna', 'ben', 'cleo', 'eve']);
    expect(waiting(share('ben'))).toEqual(['anna', 'cleo', 'eve']);
    expect(waiting(share('ben'), share('cleo'))).toEqual([]);
    const { originals, files } = stateAfter(locked(3), asks());
    expect(waitingOriginals(originals, files, ['ben', 'cleo'])).toEqual([]);
  });

  it('is said to be opened by the asker alone, and is not asked for where its key lies open', () => {
    expect(ask(share('ben'), opened('ben'))?.opened).toBeNull();
    expect(stateAfter(ITEM, asks(PLAIN.id)).originals).toEqual([]);
    expect(stateAfter(ITEM, asks(sampleFileItem('none').id)).originals).toEqual([]);
  });
});
