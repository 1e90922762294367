import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { openWatch, type Watch } from '../../src/casework/watch/open-watch.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { bellOf } from '../../src/cli/watch/bell.ts';
import { callMember } from '../../src/cli/watch/call-member.ts';
import { portalCall } from '../../src/cli/watch/portal-call.ts';
import { createWatcher, type Watcher, type WatcherOptions } from '../../src/cli/watch/watcher.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';

export interface DutyMachine {
  readonly watcher: Watcher;
  readonly watch: Watch;
  /** Everything that it has said, line by line. */
  readonly said: readonly string[];
  /** What its ring command wrote, once for each ring. */
  rings(): string[];
  /** Whom its call command called, in order. */
  calls(): string[];
  /** Moves its clock on and lets it do what is due. */
  later(minutes: number): Promise<void>;
  stop(): Promise<void>;
}

/** A duty machine at a real portal, with commands of its own that write files, and a clock that is moved by hand. */
export async function startDutyMachine(
  origin: string,
  member: Pick<NewMember, 'phrase'> | undefined,
  options: Partial<WatcherOptions> = {},
): Promise<DutyMachine> {
  if (member === undefined) throw new Error('no such member');
  const folder = mkdtempSync(join(tmpdir(), 'duty-'));
  const [ringFile, callFile] = [join(folder, 'rings'), join(folder, 'calls')];
  const said: string[] = [];
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const means = { entropy: systemEntropy, now, origin, device: forgetfulDevice() };
  const watch = await openWatch(readPhrase(member.phrase.join(' ')), {
    ...means,
    api: memberCalls(portalCall(origin)),
  });
  const bell = bellOf(`echo "$UNHINDERED_LEVEL" >> ${ringFile}`, () => said.push('beep'));
  const command = `echo "$UNHINDERED_MEMBER $UNHINDERED_LEVEL" >> ${callFile}`;
  const watcher = createWatcher(
    watch,
    {
      now,
      say: (line) => said.push(line),
      ...bell,
      call: (call, label, level) => callMember(call, label, level, command),
    },
    { callAfterMinutes: 60, showTexts: false, ...options },
  );
  const linesOf = (path: string): string[] =>
    existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  return {
    watcher,
    watch,
    said,
    rings: () => linesOf(ringFile),
    calls: () => linesOf(callFile),
    later: async (minutes) => {
      ahead += minutes * 60_000;
      await watcher.tick();
    },
    stop: async () => {
      bell.quiet();
      await watch.close().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
