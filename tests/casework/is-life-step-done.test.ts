import { describe, expect, it } from 'vitest';
import { isLifeStepDone } from '../../src/casework/is-life-step-done.ts';
import { caseAfter, type Step } from '../support/case-after.ts';
import { sampleLockedItem } from '../support/sample-locked-item.ts';

const LETTER = sampleLockedItem('letter', ['anna', 'ben'], 2);
const CAME: Step = ['anna', { type: 'message', id: 'm1', text: '', sent: '2026-03-05T09Z', files: [LETTER] }];
const ASK = { type: 'original-ask', content: { item: LETTER.id, reason: 'The hour.' } } as const;
const COPY = { type: 'file-ask', content: { item: LETTER.id, reason: 'For the doctor.' } } as const;
const asked = ({ type, content }: typeof ASK | typeof COPY): Step => ['anna', { type, ...content }];

/** Anna under the keys that she had, or under new ones. */
const taking = (me: string) => ({
  me,
  isOwn: (member: string) => [me, 'anna'].includes(member),
  today: '2026-03-05',
});

describe('a step about a file', () => {
  it('is not asked for twice', () => {
    for (const step of [ASK, COPY]) {
      expect(isLifeStepDone(step, caseAfter(['anna', 'ben'], [CAME]), taking('anna'))).toBe(false);
      const state = caseAfter(['anna', 'ben'], [CAME, asked(step)]);
      expect(isLifeStepDone(step, state, taking('anna'))).toBe(true);
    }
  });

  it('is asked for again under new keys where parts of a key go to the old ones', () => {
    const [original, copy] = [ASK, COPY].map((step) =>
      isLifeStepDone(step, caseAfter(['anna', 'ben'], [CAME, asked(step)]), taking('anna again')),
    );
    expect([original, copy]).toEqual([false, true]);
  });
});
