import { codeOf } from '../../src/casework/call-error.ts';
import { isolated } from '../shared/isolated.ts';
import { t } from './text.ts';

const PASSING_CODES: readonly string[] = ['unreachable', 'timed-out', 'busy'];
const PASSING_STATUSES: readonly unknown[] = [429, 502, 503, 504];

/** Whether the server no longer knows who this is. */
export const isSessionEnd = (error: unknown): boolean => codeOf(error) === 'not-signed-in';

/** Whether trying again a little later may help by itself. */
export const isPassing = (error: unknown): boolean =>
  PASSING_CODES.includes(codeOf(error) ?? '') ||
  (error instanceof Error && 'status' in error && PASSING_STATUSES.includes(error.status));

/** The words for a closed code, where it has any. */
export function wordsForCode(code: string): string | undefined {
  const words: Readonly<Record<string, unknown>> = t().problems;
  const known = Object.hasOwn(words, code) ? words[code] : undefined;
  return typeof known === 'string' ? known : undefined;
}

/** What went wrong in plain words; a code without words of its own is named, so that it can be reported. */
export function wordsFor(error: unknown): string {
  const code = codeOf(error) ?? 'other';
  return wordsForCode(code) ?? `${t().problems.other} ${t().problems.code(isolated(code))}`;
}
