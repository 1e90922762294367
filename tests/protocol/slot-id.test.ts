import { expect, it } from 'vitest';
import { destroyHashOf, slotIdOf } from '../../src/protocol/slot-id.ts';
import { onBothEngines } from '../support/engines.ts';
import { seededBytes } from '../support/seeded-entropy.ts';

onBothEngines('the id of a slot', () => {
  it('says nothing of its token, and is not what destroys it', () => {
    const token = seededBytes('token', 32);
    expect(slotIdOf(token)).toHaveLength(32);
    expect(slotIdOf(token)).not.toEqual(token);
    expect(destroyHashOf(token)).not.toEqual(slotIdOf(token));
    expect(slotIdOf(seededBytes('other', 32))).not.toEqual(slotIdOf(token));
  });
});
