import type { Run } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { NO_CHANGES } from '../organisation/plan.ts';
import { SIGNING, signNext } from '../organisation/sign-next.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, {
    ...SIGNING,
    enrolment: { type: 'string' },
    fingerprint: { type: 'string' },
  });
  const change = {
    label: required(positionals[1], 'The label'),
    enrolment: required(values.enrolment, '--enrolment'),
    fingerprint: required(values.fingerprint, '--fingerprint'),
  };
  const current = required(positionals[0], 'The current roster');
  await signNext(current, { ...NO_CHANGES, replace: [change] }, values, Date.now());
};
