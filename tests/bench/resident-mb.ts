import { readdirSync, readFileSync } from 'node:fs';

/** What a process holds in memory, in MB. */
export const residentMb = (pid: number): number => {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(statusOf(pid) ?? '')?.[1] ?? 0;
  return Number(kilobytes) / 1024;
};

/** What a process and everything that it began hold together, in MB. */
export const residentTreeMb = (root: number): number => {
  const parents = new Map<number, number>();
  for (const pid of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
    const parent = statusOf(pid)?.match(/^PPid:\s+(\d+)$/m)?.[1];
    if (parent !== undefined) parents.set(pid, Number(parent));
  }
  const isOf = (pid: number): boolean => pid === root || (parents.has(pid) && isOf(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isOf).reduce((sum, pid) => sum + residentMb(pid), 0);
};

/** Null where it has ended. */
const statusOf = (pid: number): string | null => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return null;
  }
};
