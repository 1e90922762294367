import { setTimeout as wait } from 'node:timers/promises';
import { EXAMPLE_NAMES } from '../../casefile/examples/examples.ts';
import { codeOf } from '../../casework/call-error.ts';
import type { Desk } from '../../casework/desk.ts';
import { forgetfulDevice } from '../../casework/device-store.ts';
import { examplePhrase } from '../../casework/examples/example-phrase.ts';
import { loadExamples } from '../../casework/examples/load-examples.ts';
import { memberCalls } from '../../casework/member-calls.ts';
import { signIn } from '../../casework/sign-in.ts';
import { phraseWords, readPhrase } from '../../protocol/client/phrase.ts';
import { organisationIdOf } from '../../protocol/ids.ts';
import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { type Run, UsageError } from '../command.ts';
import { postEnvelopeTo } from '../examples/post-envelope.ts';
import { systemEntropy } from '../system-entropy.ts';
import { portalCall } from '../watch/portal-call.ts';
import { openTerminal, type Terminal } from '../watch/terminal.ts';

const PAUSE_MS = 1_000;
const HERE = ['localhost', '127.0.0.1', '[::1]'];

export const run: Run = async ([origin, ...more]) => {
  if (origin === undefined || more.length > 0 || !isHere(origin))
    throw new UsageError(
      'load-examples needs the address of a portal on this machine: http://127.0.0.1:8080',
    );
  const terminal = openTerminal(process.stdin, process.stdout);
  try {
    await loadAt(origin, terminal);
  } finally {
    terminal.close();
  }
};

const loadAt = async (origin: string, terminal: Terminal): Promise<void> => {
  useEngine(await loadSodium());
  const desk = await deskAt(origin, terminal);
  try {
    if (desk.roster().document.kind !== 'demonstration')
      throw new Error('This is an organisation of people: example cases are for demonstration teams only.');
    process.stdout.write('Sending …\n');
    const api = memberCalls(portalCall(origin));
    const { arrived, present } = await loadExamples(desk, {
      pin: () => api.pin(),
      rosterBundle: () => api.rosterBundle(),
      post: postEnvelopeTo(origin),
      entropy: systemEntropy,
      now: () => Date.now(),
      pause: () => wait(PAUSE_MS),
    });
    process.stdout.write(`Example cases: ${arrived} have arrived, ${present} were there before.\n`);
    process.stdout.write(sheetOf(desk));
  } finally {
    await desk.close('sign-out');
  }
};

const deskAt = async (origin: string, terminal: Terminal): Promise<Desk> => {
  const line = await terminal.askSecret('Sign-in phrase of a reviewer (it is not shown): ');
  if (line === null) throw new UsageError('No phrase was given.');
  const api = memberCalls(portalCall(origin));
  const means = { api, entropy: systemEntropy, now: () => Date.now(), origin, device: forgetfulDevice() };
  try {
    return await signIn(readPhrase(line), means);
  } catch (error) {
    throw new Error(`Not signed in: ${codeOf(error) ?? 'fault'}.`);
  }
};

/** With these, whoever learns can be the person who reported, too. */
const sheetOf = (desk: Desk): string => {
  const organisation = organisationIdOf(desk.roster().document.organisation);
  const lines = EXAMPLE_NAMES.map(
    (name) => `  ${name}\n      ${phraseWords(examplePhrase(organisation, name)).join(' ')}\n`,
  );
  return `\nTo read an answer as the person who reported, choose "Read answers" and type the phrase of the case:\n${lines.join('')}`;
};

const isHere = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && url.origin === text && HERE.includes(url.hostname);
};
