import { describe, expect, it } from 'vitest';
import { canSave, waitingCopies } from '../../../src/casefile/files/files-state.ts';
import { caseAfter, type Step } from '../../support/case-after.ts';
import type { Body } from '../../support/filed-body.ts';
import { sampleFileItem } from '../../support/sample-file-item.ts';

const ITEM = sampleFileItem('one');
const files = (id: string, ...items: (typeof ITEM)[]): Body => ({
  type: 'message',
  id,
  text: items.map(({ name }) => `[${name}]`).join('\n'),
  sent: '2026-03-05T09Z',
  files: items,
});
const CAME: Step = ['anna', files('m1', ITEM)]; // sequence 1
const ASKED: Step = ['anna', { type: 'file-ask', item: ITEM.id, reason: 'For the doctor.' }]; // sequence 2
const agreed = (author: string, proposal = 2): Step => [author, { type: 'agreed', proposal }];
const saved = (author: string, ask = 2): Step => [author, { type: 'file-saved', ask }];

const after = (...steps: readonly Step[]) => caseAfter(['anna', 'ben'], steps).files;
const ask = (...steps: readonly Step[]) => after(CAME, ASKED, ...steps).asks[0];

describe('the files of a case', () => {
  it('are those of its messages, each once, whoever files them how often', () => {
    expect(after(CAME, CAME).held.map(({ item, when }) => [item.name, when])).toEqual([
      ['one.jpg', '2026-03-05T09Z'],
    ]);
    const imposter = { ...sampleFileItem('two'), id: ITEM.id };
    expect(
      after(CAME, ['ben', files('m2', imposter, sampleFileItem('three'))]).held.map(({ item }) => item.name),
    ).toEqual(['one.jpg', 'three.jpg']);
  });

  it('do not come from who is not on the case', () => {
    expect(after(['mallory', files('m1', ITEM)]).held).toEqual([]);
  });
});

describe('a copy of a file', () => {
  it('takes a request, another person, and is taken once', () => {
    expect(ask()).toMatchObject({ by: 'anna', agreed: null, saved: null });
    const both = ask(agreed('ben'));
    expect([both?.agreed?.by, both && canSave(both)]).toEqual(['ben', true]);
    const done = ask(agreed('ben'), saved('anna'));
    expect([done?.saved !== null, done && canSave(done)]).toEqual([true, false]);
    const twice = after(CAME, ASKED, agreed('ben'), saved('anna'), saved('anna')).asks;
    expect(twice).toHaveLength(1);
  });

  it('waits for somebody until one agreed, or who asked may not decide any more', () => {
    const waiting = (onCase: readonly string[], ...steps: readonly Step[]) =>
      waitingCopies(after(CAME, ASKED, ...steps), onCase).map(({ by }) => by);
    expect(waiting(['anna', 'ben'])).toEqual(['anna']);
    expect(waiting(['anna', 'ben'], agreed('ben'))).toEqual([]);
    expect(waiting(['ben'])).toEqual([]);
  });

  it.each<[string, Step[]]>([
    ['without a second person', [saved('anna')]],
    ['by one’s own agreement', [agreed('anna'), saved('anna')]],
    [
      'by one’s own agreement under earlier keys',
      [['cleo', { type: 'agreed', proposal: 2 }, ['anna']], saved('anna')],
    ],
    [
      'by one’s own agreement under keys that were replaced',
      [['ben', { type: 'agreed', proposal: 2 }, [], ['anna']], saved('anna')],
    ],
    ['by somebody who did not ask', [agreed('ben'), saved('ben')]],
    ['by the agreement of who is not on the case', [agreed('mallory'), saved('anna')]],
    ['upon another request', [agreed('ben', 1), saved('anna')]],
  ])('is not taken %s', (_, steps) => {
    expect(ask(...steps)?.saved).toBeNull();
  });

  it('is not asked for where there is no such file, and no longer by who declared a conflict', () => {
    expect(
      after(CAME, ['ben', { type: 'file-ask', item: sampleFileItem('none').id, reason: 'x' }]).asks,
    ).toEqual([]);
    expect(
      after(CAME, ASKED, ['anna', { type: 'conflict-declared', kind: 'other', words: '' }]).asks,
    ).toEqual([]);
  });
});
