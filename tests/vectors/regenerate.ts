import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { nobleEngine } from '../../src/protocol/primitives/noble.ts';
import { CONSTRUCTIONS } from './constructions.ts';
import { DRAFTS } from './drafts.ts';
import { outcomeOf } from './outcome.ts';
import type { Draft, Operations, Vector } from './vector.ts';

/** The vectors of a construction, made anew. Throws where an outcome is not what its author stated. */
export const regenerate = (construction: string): Vector[] => {
  useEngine(nobleEngine);
  const operations = CONSTRUCTIONS[construction];
  const drafts = DRAFTS[construction];
  if (operations === undefined || drafts === undefined) throw new Error(`${construction} is not registered`);
  return drafts().map((draft) => completed(operations, draft));
};

const completed = (operations: Operations, draft: Draft): Vector => {
  const outcome = outcomeOf(operations, draft);
  const asStated =
    outcome.expect === draft.expect &&
    (draft.output === undefined || JSON.stringify(draft.output) === JSON.stringify(outcome.output));
  if (!asStated) throw new Error(`${draft.name}: ${JSON.stringify(outcome)}`);
  const { name, comment, operation, input } = draft;
  return { name, comment, operation, input, ...outcome };
};
