import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { repeat } from '../../src/jobs/repeat.ts';

test('work is repeated, never twice at the same time, also after it failed', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const job = repeat('test', 5, async () => {
    running += 1;
    most = Math.max(most, running);
    runs += 1;
    await pause(20);
    running -= 1;
    if (runs % 2 === 0) throw new Error('every second time');
  });
  await expect.poll(() => runs).toBeGreaterThan(4);
  await job.stop();
  expect(most).toBe(1);
  expect(running).toBe(0);
  const after = runs;
  await pause(60);
  expect(runs).toBe(after);
});
