import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { signRoster, verifyPastRoster } from '../../protocol/roster.ts';
import { openSuccession } from '../../protocol/succession.ts';
import type { Run } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { readBytes } from '../organisation/files.ts';
import { nextRoster } from '../organisation/next-roster.ts';
import { NO_CHANGES } from '../organisation/plan.ts';
import { expectRoot, readRoot } from '../organisation/root-key.ts';
import { readPin, readRoster, writeRoster } from '../organisation/roster-file.ts';
import { rosterSheet } from '../organisation/roster-sheet.ts';
import { SIGNING } from '../organisation/sign-next.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, { ...SIGNING, succession: { type: 'string' } });
  useEngine(await loadSodium());
  const pin = readPin(values.organisation);
  const before = readRoster(required(positionals[0], 'The current roster'), pin);
  const succession = readBytes(required(values.succession, '--succession'));
  const root = await readRoot(values.root ?? [], pin.organisation);
  expectRoot(root, openSuccession(succession, pin.organisation).to);
  const same = nextRoster(before, NO_CHANGES, Date.now(), Number(values.days ?? '14'));
  const document = { ...same, root: openSuccession(succession, pin.organisation).to };
  const signed = signRoster(document, root.secretKey, [...before.successions, succession]);
  verifyPastRoster(signed, pin);
  const name = writeRoster(document, signed);
  process.stdout.write(
    `${rosterSheet(document)}\n${name} is signed by the spare root. Publish it at the server itself: that renews ` +
      'organisation.json there. Then make a new spare with spare-root.\n',
  );
};
