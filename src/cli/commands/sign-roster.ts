import type { Run } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { ChangesSchema, NO_CHANGES } from '../organisation/plan.ts';
import { readDocument } from '../organisation/read-document.ts';
import { SIGNING, signNext } from '../organisation/sign-next.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, { ...SIGNING, changes: { type: 'string' } });
  const current = required(positionals[0], 'The current roster');
  const changes = values.changes === undefined ? NO_CHANGES : readDocument(values.changes, ChangesSchema);
  await signNext(current, changes, values, Date.now());
};
