import { enrolmentFingerprint } from '../../protocol/enrolment.ts';
import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import type { Run } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { readEnrolment } from '../organisation/read-enrolment.ts';
import { readPin } from '../organisation/roster-file.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, { organisation: { type: 'string' } });
  useEngine(await loadSodium());
  const enrolment = readEnrolment(
    required(positionals[0], 'The enrolment file'),
    readPin(values.organisation).organisation,
  );
  const { role, made } = enrolment.document;
  process.stdout.write(`${role}, made on ${made}\n${enrolmentFingerprint(enrolment)}\n`);
};
