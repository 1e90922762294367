import type { Run } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { NO_CHANGES } from '../organisation/plan.ts';
import { SIGNING, signNext } from '../organisation/sign-next.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, SIGNING);
  const current = required(positionals[0], 'The current roster');
  const label = required(positionals[1], 'The label');
  await signNext(current, { ...NO_CHANGES, remove: [label] }, values, Date.now());
};
