import { useMemo } from 'preact/hooks';
import { type RelatedCase, relatedCases } from '../../../src/casefile/related-cases.ts';
import { useIndex } from '../search/index-context.ts';
import { useChanges } from './use-changes.ts';

/** The cases that may belong together with one, of those read so far; null while that one was not read itself. */
export function useRelated(id: string): readonly RelatedCase[] | null {
  const index = useIndex();
  const read = useChanges(index);
  return useMemo(() => {
    const traits = index.traitsOf(id);
    return traits === null ? null : relatedCases(traits, index.others(id));
  }, [index, id, read]);
}
