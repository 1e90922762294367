import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import type { Run } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { readPin, readRoster } from '../organisation/roster-file.ts';
import { rosterSheet } from '../organisation/roster-sheet.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, { organisation: { type: 'string' } });
  useEngine(await loadSodium());
  const roster = readRoster(required(positionals[0], 'The roster'), readPin(values.organisation));
  process.stdout.write(rosterSheet(roster.document));
};
