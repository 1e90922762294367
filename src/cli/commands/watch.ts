import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { codeOf } from '../../casework/call-error.ts';
import { forgetfulDevice } from '../../casework/device-store.ts';
import { memberCalls } from '../../casework/member-calls.ts';
import { openWatch, type Watch } from '../../casework/watch/open-watch.ts';
import { readPhrase } from '../../protocol/client/phrase.ts';
import { decodePin } from '../../protocol/organisation-pin.ts';
import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { type Run, UsageError } from '../command.ts';
import { systemEntropy } from '../system-entropy.ts';
import { bellOf } from '../watch/bell.ts';
import { callMember } from '../watch/call-member.ts';
import { portalCall } from '../watch/portal-call.ts';
import { openTerminal, type Terminal } from '../watch/terminal.ts';
import { createWatcher } from '../watch/watcher.ts';

const TICK_MS = 5_000;
const CALL_AFTER_MINUTES = 60;

interface WatchArguments {
  readonly origin: string;
  readonly organisation: string | null;
  readonly ring: string | null;
  readonly call: string | null;
  readonly callAfterMinutes: number;
  readonly showTexts: boolean;
}

export const run: Run = async (args) => {
  const given = argumentsOf(args);
  const terminal = openTerminal(process.stdin, process.stdout);
  try {
    await watchOver(given, terminal);
  } finally {
    terminal.close();
  }
};

const watchOver = async (given: WatchArguments, terminal: Terminal): Promise<void> => {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const watch = await signInAt(given, terminal, say);
  const bell = bellOf(given.ring, () => process.stdout.write('\u0007'));
  const watcher = createWatcher(
    watch,
    {
      now: () => Date.now(),
      say,
      ...bell,
      call: (call, label, level) => callMember(call, label, level, given.call),
    },
    given,
  );
  const stop = new AbortController();
  terminal.onStop(() => stop.abort());
  terminal.onLine((line) => {
    if (['', 'ack'].includes(line.trim().toLowerCase())) watcher.acknowledge();
  });
  say(`Watching as ${watch.label}. Enter acknowledges what rings; Ctrl-C ends the watch.`);
  while (!stop.signal.aborted) {
    await watcher.tick();
    await pause(TICK_MS, undefined, { signal: stop.signal }).catch(() => undefined);
  }
  bell.quiet();
  await watch.close().catch(() => say('The session could not be ended at the portal; it ends by itself.'));
  say('The watch has ended.');
};

const signInAt = async (
  { origin, organisation }: WatchArguments,
  terminal: Terminal,
  say: (line: string) => void,
): Promise<Watch> => {
  useEngine(await loadSodium());
  const api = memberCalls(portalCall(origin));
  const pin = organisation === null ? await api.pin() : new Uint8Array(await readFile(organisation));
  if (organisation === null) say(`The portal names this root key, compare it: ${decodePin(pin).root}`);
  const line = await terminal.askSecret('Sign-in phrase of a reviewer: ');
  if (line === null) throw new UsageError('No phrase was given.');
  const means = { entropy: systemEntropy, now: () => Date.now(), origin, device: forgetfulDevice() };
  try {
    return await openWatch(readPhrase(line), { ...means, api: { ...api, pin: () => Promise.resolve(pin) } });
  } catch (error) {
    throw new Error(`Not signed in: ${codeOf(error) ?? 'fault'}.`);
  }
};

const argumentsOf = (args: readonly string[]): WatchArguments => {
  const { values, positionals } = parsed(args);
  const [origin, ...more] = positionals;
  if (origin === undefined || more.length > 0 || !isPortal(origin))
    throw new UsageError('watch needs the address of the portal: https://name, without a path.');
  const callAfterMinutes = Number(values['call-after'] ?? CALL_AFTER_MINUTES);
  if (!Number.isInteger(callAfterMinutes) || callAfterMinutes < 1)
    throw new UsageError('--call-after is a number of minutes.');
  return {
    origin,
    organisation: values.organisation ?? null,
    ring: values.ring ?? null,
    call: values.call ?? null,
    callAfterMinutes,
    showTexts: values.show,
  };
};

/** In the clear only to this machine. */
const isPortal = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.origin !== text) return false;
  return url.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        organisation: { type: 'string' },
        ring: { type: 'string' },
        call: { type: 'string' },
        'call-after': { type: 'string' },
        show: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'watch does not know an option.');
  }
};
