import type { Call } from '../../casefile/on-duty.ts';
import type { AlarmLevel } from './alarms.ts';
import { runCommand } from './bell.ts';

/** The same for every alarm: whoever carries it learns that somebody is called, and nothing else. */
const BODY = JSON.stringify({ text: 'Please look at the desk now.' });
const TIMEOUT_MS = 20_000;

/** Calls by the member's webhook, and by this machine's own command. Gives whether one of them went. */
export const callMember = async (
  { webhook }: Call,
  label: string,
  level: AlarmLevel,
  command: string | null,
): Promise<boolean> => {
  const told = { UNHINDERED_LEVEL: level, UNHINDERED_MEMBER: label };
  const ways = [
    ...(webhook === null ? [] : [post(webhook)]),
    ...(command === null ? [] : [runCommand(command, told)]),
  ];
  return (await Promise.all(ways)).includes(true);
};

const post = async (address: string): Promise<boolean> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'reminder' },
      body: BODY,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Whatever it was, nobody was called: the next one is.
    return false;
  }
};
