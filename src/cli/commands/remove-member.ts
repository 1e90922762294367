import type { Command } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { NO_CHANGES } from '../organisation/plan.ts';
import { SIGNING, signNext } from '../organisation/sign-next.ts';

export const removeMemberCommand: Command = {
  name: 'remove-member',
  usage: 'CURRENT LABEL --root FILE [--root FILE] [--days N]',
  summary: 'Offline: signs the next roster without a member.',
  run: async (args) => {
    const { values, positionals } = readArguments(args, SIGNING);
    const current = required(positionals[0], 'The current roster');
    const label = required(positionals[1], 'The label');
    await signNext(current, { ...NO_CHANGES, remove: [label] }, values, Date.now());
  },
};
