import { mayRun } from '../../../src/casefile/files/phone-risk.ts';
import type { FileKind } from '../../../src/files/file-kind.ts';
import type { Looked } from '../../shared/files/look-at.ts';

/** What a file can do on the phone on which it is opened; pages show them in this order. */
export const DANGERS = ['runs', 'fetches', 'two-kinds', 'locked', 'must-save', 'large'] as const;
export type Danger = (typeof DANGERS)[number];

const RUNNING_KINDS: readonly FileKind[] = ['html', 'svg'];
/** What the frame in the mailbox shows as bytes, or not in every browser. */
const NOT_SHOWN: readonly FileKind[] = ['zip', 'tiff', 'heif', 'unknown'];
const LARGE_BYTES = 10_000_000;

/** Why a reviewer should think again before sending this: `name` as the person sees it, `bytes` of the whole file. */
export function dangersOf(name: string, bytes: number, { kind, finds }: Looked): readonly Danger[] {
  const found = (code: string): boolean => finds.some((find) => find.code === code);
  const is: Readonly<Record<Danger, boolean>> = {
    runs: mayRun(name) || RUNNING_KINDS.includes(kind) || found('macros'),
    fetches: found('fetches'),
    'two-kinds': found('two-kinds'),
    locked: found('locked'),
    'must-save': NOT_SHOWN.includes(kind),
    large: bytes > LARGE_BYTES,
  };
  return DANGERS.filter((danger) => is[danger]);
}
