import type { Command } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { NO_CHANGES } from '../organisation/plan.ts';
import { SIGNING, signNext } from '../organisation/sign-next.ts';

export const replaceMemberCommand: Command = {
  name: 'replace-member',
  usage: 'CURRENT LABEL --enrolment FILE --fingerprint DIGITS --root FILE [--root FILE] [--days N]',
  summary: 'Offline: signs the next roster with new keys for a member who lost theirs.',
  run: async (args) => {
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
  },
};
