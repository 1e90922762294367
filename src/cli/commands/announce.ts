import { ANNOUNCEMENT_KINDS } from '../../protocol/announcement.ts';
import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { dayOf } from '../../protocol/times.ts';
import { type Run, UsageError } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { asMember } from '../organisation/member-at-portal.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, {
    portal: { type: 'string' },
    until: { type: 'string' },
    text: { type: 'string', multiple: true },
  });
  const kind = kindOf(required(positionals[0], 'What to announce'));
  const until = kind === 'nothing' ? dayOf(Date.now()) : required(values.until, '--until');
  const texts = Object.fromEntries((values.text ?? []).map(textOf));
  useEngine(await loadSodium());
  await asMember(required(values.portal, '--portal'), async (desk) => {
    await desk.announce({ kind, until, texts });
    process.stdout.write(
      kind === 'nothing' ? 'Nothing is announced any more.\n' : `Announced up to and including ${until}.\n`,
    );
  });
};

const kindOf = (text: string): (typeof ANNOUNCEMENT_KINDS)[number] => {
  const kind = ANNOUNCEMENT_KINDS.find((known) => known === text);
  if (kind === undefined) throw new UsageError(`Announce one of ${ANNOUNCEMENT_KINDS.join(', ')}.`);
  return kind;
};

const textOf = (given: string): [string, string] => {
  const at = given.indexOf('=');
  if (at < 1) throw new UsageError('--text is a language, an equals sign and the words: --text fr="…".');
  return [given.slice(0, at), given.slice(at + 1)];
};
