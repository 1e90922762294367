import { identityText } from '../../protocol/age/identity-text.ts';
import type { KeyFile } from '../../protocol/client/key-file.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { type Run, UsageError } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { askPhrase } from '../organisation/ask-phrase.ts';
import { writeSecret } from '../organisation/files.ts';
import { openExport } from '../recovery/exported.ts';
import { keyFileAtPortal } from '../recovery/key-file-at-portal.ts';
import { keyFileInExport } from '../recovery/key-file-in-export.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, {
    portal: { type: 'string' },
    export: { type: 'string' },
  });
  const file = required(positionals[0], 'The file to write');
  if ((values.portal === undefined) === (values.export === undefined))
    throw new UsageError('Name either --portal ORIGIN or --export FOLDER.');
  useEngine(await loadSodium());
  const phrase = await askPhrase();
  const keys =
    values.portal === undefined
      ? await keyFileInExport(openExport(required(values.export, '--export')), phrase)
      : await keyFileAtPortal(values.portal, phrase);
  if (keys.intake.length === 0) throw new UsageError('Nothing was ever sealed to this member.');
  writeSecret(file, identitiesText(keys));
  process.stdout.write(`${file} opens what was sealed to you. Keep it offline, as safe as your phrase.\n`);
};

/** The newest first: most files are sealed to it. */
function identitiesText({ member, intake }: KeyFile): string {
  const newestFirst = [...intake].sort((a, b) => b.index - a.index);
  return [
    `# Opens what was sealed to member ${toBase64url(member)}. Keep it offline.`,
    ...newestFirst.flatMap(({ index, seed, from, until }) => [
      `# intake key ${index}, ${from} to ${until}`,
      identityText(seed),
    ]),
    '',
  ].join('\n');
}
