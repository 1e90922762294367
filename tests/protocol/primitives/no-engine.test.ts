import { expect, it } from 'vitest';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { refusalOf } from '../../support/refusal.ts';

it('nothing is sealed before an engine has been chosen', () => {
  expect(refusalOf(engine)).toBe('engine-missing');
});
