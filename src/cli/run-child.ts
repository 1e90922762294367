import { spawn } from 'node:child_process';

/** Runs a script of this project with this Node to its end, on the same terminal. */
export async function runChild(
  project: string,
  script: string,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const child = spawn(process.execPath, [script], { cwd: project, env: environment, stdio: 'inherit' });
  const code = await new Promise<number | null>((ended, failed) =>
    child.once('error', failed).once('exit', ended),
  );
  if (code !== 0) throw new Error(`${script} ended with ${code ?? 'a signal'}.`);
}
