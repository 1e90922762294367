import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { signRoster } from '../../protocol/roster.ts';
import type { Run } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { checkSense } from '../organisation/check-sense.ts';
import { firstRoster } from '../organisation/next-roster.ts';
import { PlanSchema } from '../organisation/plan.ts';
import { readDocument } from '../organisation/read-document.ts';
import { expectRoot, readRoot } from '../organisation/root-key.ts';
import { readPin, writeRoster } from '../organisation/roster-file.ts';
import { rosterSheet } from '../organisation/roster-sheet.ts';
import { SIGNING } from '../organisation/sign-next.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, SIGNING);
  useEngine(await loadSodium());
  const plan = readDocument(required(positionals[0], 'The plan'), PlanSchema);
  const pin = readPin(values.organisation);
  const root = await readRoot(values.root ?? [], pin.organisation);
  expectRoot(root, pin.root);
  const document = firstRoster(plan, pin, Date.now(), Number(values.days ?? '14'));
  const warnings = checkSense(document);
  const name = writeRoster(document, signRoster(document, root.secretKey));
  process.stdout.write(
    `${rosterSheet(document)}\n${warnings.map((line) => `Mind: ${line}\n`).join('')}` +
      `${name} is signed. Carry it to the server, with organisation.json and every enrolment.\n`,
  );
};
