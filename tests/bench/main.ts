import { acceptEnvelopes } from './accept-envelopes.ts';
import { firstPage } from './first-page.ts';
import { growth } from './growth.ts';
import { memory } from './memory.ts';
import { openCards } from './open-cards.ts';
import { type Benchmark, printTable, type Row } from './row.ts';
import { sealing } from './sealing.ts';
import { uploads } from './uploads.ts';
import { weakBrowsers } from './weak-browsers.ts';

// `npm run bench [name…]`: every figure is a ratio against a baseline of the same run.
const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  acceptEnvelopes,
  memory,
  sealing,
  uploads,
  growth,
  firstPage,
  openCards,
  weakBrowsers,
};

const asked = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  rows.push(...(await run()));
}
printTable(rows);
