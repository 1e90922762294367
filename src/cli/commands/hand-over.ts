import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import type { Run } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { memberLabelled } from '../organisation/destinations.ts';
import { asMember } from '../organisation/member-at-portal.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, { portal: { type: 'string' } });
  const label = required(positionals[0], 'The label');
  useEngine(await loadSodium());
  await asMember(required(values.portal, '--portal'), async (desk) => {
    await desk.refresh();
    const { id } = memberLabelled(desk.roster().document.members, label);
    const { cases, leftOut } = await desk.handOver(id);
    process.stdout.write(`${label} was handed the team's log and ${cases} cases.\n`);
    if (leftOut > 0)
      process.stdout.write(`${leftOut} cases could not be handed over: ask a colleague too.\n`);
  });
};
