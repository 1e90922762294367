type Level = 'info' | 'warning' | 'error';
type Fields = Record<string, string | number>;

const HOUR = 'YYYY-MM-DDTHH'.length;

/** One line a thing that happened. Hours only: a log must not tell when somebody reported. */
function write(level: Level, event: string, fields: Fields = {}): void {
  const hour = `${new Date().toISOString().slice(0, HOUR)}Z`;
  process.stdout.write(`${JSON.stringify({ hour, level, event, ...fields })}\n`);
}

export function portalStarted(origin: string): void {
  write('info', 'portal-started', { origin });
}

export function portalStopping(signal: string): void {
  write('info', 'portal-stopping', { signal });
}

export function portalStopped(): void {
  write('info', 'portal-stopped');
}

/** Days until pages refuse to seal; below zero when they do already. */
export function rosterEnds(days: number): void {
  write(days < 0 ? 'error' : 'warning', 'roster-ends', { days });
}

export function databaseServerLost(): void {
  write('warning', 'database-server-lost');
}

export function databaseServerRestarted(): void {
  write('info', 'database-server-restarted');
}

export function databaseConnectionLost(): void {
  write('warning', 'database-connection-lost');
}

/** A fault of ours. The message and the values of an error may hold what was sent: only where it arose is kept. */
export function requestFailed(error: unknown): void {
  write('error', 'request-failed', originOf(error));
}

export function jobFailed(job: string, error: unknown): void {
  write('error', 'job-failed', { job, ...originOf(error) });
}

/** A notice that did not go out, to be tried again. Neither the address nor what the other side said is kept. */
export function noticeFailed(channel: 'mail' | 'webhook', error: unknown): void {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'none';
  write('warning', 'notice-failed', { channel, code });
}

export function noticesMissed(count: number): void {
  write('error', 'notices-missed', { count });
}

/** Of several faults together, the first. */
function originOf(fault: unknown): Fields {
  const error: unknown = fault instanceof AggregateError ? (fault.errors[0] ?? fault) : fault;
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'none';
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { name: error.name, code, at: places.slice(0, 6).map(place).join(' < ') };
}

/** A stack line without the path of the machine. */
function place(line: string): string {
  return line
    .trim()
    .replace(/(file:\/\/)?\/[^\s()]*?\/(src|node_modules)\//, '$2/')
    .replace(/^at /, '');
}
