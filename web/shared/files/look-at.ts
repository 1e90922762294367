import type { Cleaning } from '../../../src/casefile/codes/evidence.ts';
import { cleanCopy, type NotCleanable } from '../../../src/files/clean.ts';
import { detectKind } from '../../../src/files/detect-kind.ts';
import type { FileKind } from '../../../src/files/file-kind.ts';
import type { Finding } from '../../../src/files/finding.ts';
import { whatBetrays } from '../../../src/files/look.ts';
import { sourceOfFile } from './file-source.ts';

/** What was found out about a file before it is sent. */
export type Looked = {
  readonly kind: FileKind;
  readonly cleaned: Cleaning;
  /** What is taken out, or would be sent along. */
  readonly finds: readonly Finding[];
  /** Why it is not taken out; null where it is, or where there is nothing. */
  readonly because: NotCleanable | null;
};

/** What a file that could not be read is taken for. */
export const NOT_READ: Looked = { kind: 'unknown', cleaned: 'not-possible', finds: [], because: 'damaged' };

/** Looks for hidden information, and whether a copy without it can be made. It never says that there is none for sure. */
export async function lookAt(file: File): Promise<Looked> {
  const source = sourceOfFile(file);
  const finds = await whatBetrays(source);
  if (finds.length === 0) {
    const { kind } = await detectKind(source);
    return { kind, cleaned: 'nothing-found', finds, because: null };
  }
  const result = await cleanCopy(source);
  return result.outcome === 'cleaned'
    ? { kind: result.kind, cleaned: 'cleaned', finds: result.loses, because: null }
    : { kind: result.kind, cleaned: 'not-possible', finds: result.finds, because: result.reason };
}
