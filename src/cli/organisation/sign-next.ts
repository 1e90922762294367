import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { signRoster } from '../../protocol/roster.ts';
import { checkSense } from './check-sense.ts';
import { nextRoster } from './next-roster.ts';
import type { Changes } from './plan.ts';
import { expectRoot, readRoot } from './root-key.ts';
import { readPin, readRoster, writeRoster } from './roster-file.ts';
import { rosterSheet } from './roster-sheet.ts';

/** The options of every command that signs the next roster. */
export const SIGNING = {
  root: { type: 'string', multiple: true },
  organisation: { type: 'string' },
  days: { type: 'string' },
} as const;

export interface Signing {
  readonly root?: readonly string[] | undefined;
  readonly organisation?: string | undefined;
  readonly days?: string | undefined;
}

const STANDARD_DAYS = '14';

/** Offline: signs the roster that follows a roster file, writes it, and says what it says. `now` in milliseconds since 1970. */
export const signNext = async (
  current: string,
  changes: Changes,
  { root: rootFiles = [], organisation, days = STANDARD_DAYS }: Signing,
  now: number,
): Promise<void> => {
  useEngine(await loadSodium());
  const pin = readPin(organisation);
  const before = readRoster(current, pin);
  const root = await readRoot(rootFiles, pin.organisation);
  expectRoot(root, before.document.root);
  const document = nextRoster(before, changes, now, Number(days));
  const warnings = checkSense(document);
  const name = writeRoster(document, signRoster(document, root.secretKey, before.successions));
  process.stdout.write(`${rosterSheet(document)}\n${warnings.map((line) => `Mind: ${line}\n`).join('')}`);
  process.stdout.write(`${name} is signed. Carry it to the server, or to a coordinator.\n`);
};
