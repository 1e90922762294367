import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeCard } from '../../src/casefile/case-card.ts';
import type { CaseRow, Desk } from '../../src/casework/desk.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { openCard } from '../../src/protocol/client/case-card.ts';
import { openRingRow, type RingOwner } from '../../src/protocol/client/key-ring.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { loadSodium } from '../../src/protocol/primitives/sodium.ts';
import { inOrder } from '../../web/desk/list/in-order.ts';
import { EVERY_OPEN_CASE, type ListFilter } from '../../web/desk/list/list-filter.ts';
import { narrowCases } from '../../web/desk/list/narrow-cases.ts';
import { prepareTexts, rememberTexts } from '../../web/desk/list/search-text.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { servePin } from '../support/portal.ts';
import { spawnPortal } from '../support/spawn-portal.ts';
import { withDatabase } from './bench-database.ts';
import { ringOwnerOf, type StoredCase, storeCases } from './many-cases.ts';
import { percentile, type Row, timesOf } from './row.ts';

const CASES = 10_000;
const ROUNDS = 6;
const MOST_MS_TO_NARROW = 50;
const PREPARED_WITHIN_MS = 2_000;

/** Signing in at a desk of many cases until its list stands, against opening the same bytes in a loop. */
export const openCards = (): Promise<Row[]> =>
  withDatabase(async (db, url) => {
    useEngine(await loadSodium());
    const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
    const made = await storedOrganisation(db, 3, Date.now(), systemEntropy);
    servePin(dataDir, made.pin);
    const [member] = membersWhoAre(made, 'reviewer');
    if (member === undefined) throw new Error('no reviewer');
    const owner = ringOwnerOf(made, member);
    const cases = await storeCases(db, owner, CASES);
    const portal = await spawnPortal(url, { DATA_DIR: dataDir });
    let ours = Infinity;
    let baseline = Infinity;
    let rows: readonly CaseRow[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      baseline = Math.min(
        baseline,
        timeOf(() => openInLoop(owner, cases)),
      );
      const opened = await openDesk(portal.origin, member);
      ours = Math.min(ours, opened.ms);
      rows = opened.desk.cases();
    }
    await portal.kill('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
    return [openingRow(ours, baseline), await narrowingRow(rows)];
  });

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** A desk, and the milliseconds until its list stood: what comes behind the list (digests, memory) does not count. */
async function openDesk(origin: string, { phrase }: NewMember): Promise<{ desk: Desk; ms: number }> {
  const means = {
    api: memberCalls(portalCall(origin)),
    entropy: systemEntropy,
    now: () => Date.now(),
    origin,
    device: forgetfulDevice(),
  };
  const started = performance.now();
  const desk = await signIn(readPhrase(phrase.join(' ')), means);
  const whole: number[] = [];
  desk.subscribe(() => {
    if (desk.cases().length === CASES) whole.push(performance.now() - started);
  });
  await desk.refresh();
  const [ms] = whole;
  const [warning] = desk.warnings();
  if (ms === undefined || warning) throw new Error(`no whole list: ${warning?.code ?? desk.cases().length}`);
  return { desk, ms };
}

/** The least that opening these bytes takes: no network, no order, no checks beyond the seals. */
function openInLoop(owner: RingOwner, cases: readonly StoredCase[]): void {
  for (const { ringRow, card } of cases) decodeCard(openCard(openRingRow(owner, ringRow), card).data);
}

const openingRow = (ours: number, baseline: number): Row => ({
  name: `open a desk of ${CASES.toLocaleString('en')} cases`,
  ours: `${ours.toFixed(0)} ms`,
  baseline: `${baseline.toFixed(0)} ms opening the same bytes`,
  ratio: (ours / baseline).toFixed(2),
  target: '≤ 2',
  met: ours / baseline <= 2,
});

/** As the list does it: ordered once, its texts prepared between other work, then narrowed at each key. */
async function narrowingRow(rows: readonly CaseRow[]): Promise<Row> {
  const textOf = rememberTexts(({ excerpt, country, danger, status }) =>
    [excerpt, country, danger, status].join(' '),
  );
  const at = Date.parse('2026-06-15T12:00:00Z');
  const ordered = inOrder(rows, at);
  const cards = ordered.map(({ card }) => card);
  prepareTexts(cards, textOf);
  await new Promise((prepared) => setTimeout(prepared, PREPARED_WITHIN_MS));
  const filters = filtersOfSomebodyTyping();
  const times = await timesOf(filters.length, (run) => {
    narrowCases(ordered, filters[run] ?? EVERY_OPEN_CASE, { now: at, textOf, wholeTextOf: () => '' });
    return Promise.resolve();
  });
  const p95 = percentile(times, 0.95);
  return {
    name: `filter and search ${CASES.toLocaleString('en')} cases, p95`,
    ours: `${p95.toFixed(1)} ms`,
    baseline: '-',
    ratio: '-',
    target: `≤ ${MOST_MS_TO_NARROW} ms`,
    met: p95 <= MOST_MS_TO_NARROW,
  };
}

function filtersOfSomebodyTyping(): ListFilter[] {
  const typed = [
    'geneva tuesday',
    'aeropuerto viernes',
    'Number 9999',
    'الصباح',
    '护照',
    'radiée',
    'nothing like it',
  ];
  const queries = typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  return queries.flatMap((query) => [
    { ...EVERY_OPEN_CASE, query },
    { ...EVERY_OPEN_CASE, view: 'unread', query },
    { ...EVERY_OPEN_CASE, view: 'late', query },
    { ...EVERY_OPEN_CASE, view: 'closed', holder: 'nobody', query },
  ]);
}
