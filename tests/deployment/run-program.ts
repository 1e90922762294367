import { spawnSync } from 'node:child_process';

export type Ended = { readonly status: number | null; readonly output: string };

/** Runs a program to its end and gives all that it wrote. */
export function runProgram(program: string, args: readonly string[]): Ended {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: 30_000 });
  if (error !== undefined) throw error;
  return { status, output: `${stdout}${stderr}` };
}
