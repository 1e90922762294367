import { type ChildProcess, spawn } from 'node:child_process';
import type { AlarmLevel } from './alarms.ts';

type Environment = Readonly<Record<string, string>>;

/** Runs a command of the operator of this machine in a shell. It is told what is in `told`, and nothing else of a report. */
const start = (command: string, told: Environment): ChildProcess =>
  spawn(command, { shell: true, detached: true, stdio: 'ignore', env: { ...process.env, ...told } });

/** Runs a command to its end; true when it went well. */
export const runCommand = (command: string, told: Environment): Promise<boolean> =>
  new Promise((ended) => {
    start(command, told)
      .once('error', () => ended(false))
      .once('exit', (code) => ended(code === 0));
  });

export interface Bell {
  readonly ring: (level: AlarmLevel) => void;
  readonly quiet: () => void;
}

/** Rings by a command, one at a time, ended when it is to be quiet; without one, by the terminal. */
export const bellOf = (command: string | null, beep: () => void): Bell => {
  let running: ChildProcess | null = null;
  return {
    ring: (level) => {
      if (command === null) {
        beep();
        return;
      }
      if (running !== null) return;
      const child = start(command, { UNHINDERED_LEVEL: level });
      running = child;
      const over = (): void => {
        if (running === child) running = null;
      };
      child.once('exit', over).once('error', () => {
        over();
        beep();
      });
    },
    quiet: () => {
      const { pid } = running ?? {};
      running = null;
      if (pid !== undefined) endGroup(pid);
    },
  };
};

/** The shell and what it started. */
const endGroup = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};
