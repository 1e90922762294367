import { UsageError } from './command.ts';
import { COMMANDS } from './commands.ts';

const USAGE_EXIT = 2;

function help(): string {
  const lines = COMMANDS.map(
    ({ name, usage, summary }) => `  ${`${name} ${usage}`.trim()}\n      ${summary}`,
  );
  return `npm run unhindered -- COMMAND\n\n${lines.join('\n')}\n`;
}

/** `npm run unhindered -- COMMAND …`: what an operator and a member do at a terminal. */
async function main(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help') {
    process.stdout.write(help());
    return;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new UsageError(`There is no command ${name}.\n\n${help()}`);
  const { run } = await command.load();
  await run(rest);
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? USAGE_EXIT : 1;
});
