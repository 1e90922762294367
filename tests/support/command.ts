import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Little: what does not hold everything at once has enough. */
const LITTLE_MEMORY = '--max-old-space-size=96';

/** Runs a command as an operator does. Rejects with its exit code and what it wrote when it fails. */
export function unhindered(
  environment: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, [LITTLE_MEMORY, 'src/cli/main.ts', ...args], {
    env: { ...process.env, ...environment },
  });
}

/** The same with these lines on its standard input. */
export async function unhinderedTold(
  told: string,
  environment: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<{ stdout: string; stderr: string }> {
  const running = run(process.execPath, [LITTLE_MEMORY, 'src/cli/main.ts', ...args], {
    env: { ...process.env, ...environment },
  });
  running.child.stdin?.end(told);
  return await running;
}
