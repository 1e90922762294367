import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PAGE = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
const MAIN = join(process.cwd(), 'src/cli/main.ts');
const COMMAND = /^npm run unhindered -- (.*)$/;
const CARRY = /^# carry (\S+) from (\w+) to ([\w ]+)$/;

/** One line of the page, and the machine under whose name it stands. */
export interface Step {
  readonly machine: string;
  readonly line: string;
}

/** What the page tells to do between two of its words, in order. */
export const stepsBetween = (from: string, to: string): Step[] => {
  const start = PAGE.indexOf(from);
  const end = PAGE.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`The page no longer says "${from}" … "${to}".`);
  return [...PAGE.slice(start, end).matchAll(/^```sh\n# (\w+)\n([^`]*)```$/gm)].flatMap(
    ([, machine = '', lines = '']) =>
      lines
        .trim()
        .split('\n')
        .map((line) => ({ machine, line })),
  );
};

/** The plan as the page shows it. */
export const planOfPage = (): string => {
  const plan = /^```yaml\n(members:[^`]*)```$/m.exec(PAGE)?.[1];
  if (plan === undefined) throw new Error('The page no longer shows a plan.');
  return plan;
};

/** Arguments as a shell would part them: quotes hold words together. */
const argumentsIn = (text: string): string[] =>
  [...text.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

/** Machines as folders beside one another, and what is typed there. */
export interface Walk {
  readonly folderOf: (machine: string) => string;
  readonly write: (machine: string, name: string, text: string) => void;
  /** Does a step and gives what it printed. `change` sees the arguments first; `typed` goes to its input. */
  readonly step: (step: Step, change?: (argument: string) => string, typed?: string) => Promise<string>;
}

export const walkIn = (base: string, environmentOf: (machine: string) => Record<string, string>): Walk => {
  const folderOf = (machine: string): string => {
    const folder = join(base, machine);
    mkdirSync(folder, { recursive: true });
    return folder;
  };
  const carry = (file: string, from: string, machines: readonly string[]): string => {
    for (const to of machines) cpSync(join(folderOf(from), file), join(folderOf(to), file));
    return '';
  };
  const type = async (machine: string, args: readonly string[], typed: string): Promise<string> => {
    const env = { ...process.env, ...environmentOf(machine) };
    delete env['INIT_CWD'];
    const running = run(process.execPath, [MAIN, ...args], { cwd: folderOf(machine), env });
    running.child.stdin?.end(typed);
    return (await running).stdout;
  };
  return {
    folderOf,
    write: (machine, name, text) => writeFileSync(join(folderOf(machine), name), text),
    step: ({ machine, line }, change = (argument) => argument, typed = '') => {
      const [, file = '', from = '', to = ''] = CARRY.exec(line) ?? [];
      if (file !== '') return Promise.resolve(carry(file, from, to.split(' ')));
      const command = COMMAND.exec(line)?.[1];
      if (command === undefined) throw new Error(`Nobody knows how to "${line}".`);
      return type(machine, argumentsIn(command).map(change), typed);
    },
  };
};
