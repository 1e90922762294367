import { CONSTRUCTIONS } from './constructions.ts';
import { regenerate } from './regenerate.ts';
import type { Vector } from './vector.ts';
import { readVectors, writeVectors } from './vector-files.ts';

// Files are append-only: a vector once written must come out the same for ever.
const broken = (before: readonly Vector[], after: readonly Vector[]): string[] => {
  const made = new Map(after.map((vector) => [vector.name, JSON.stringify(vector)]));
  return before.filter((vector) => made.get(vector.name) !== JSON.stringify(vector)).map(({ name }) => name);
};

for (const construction of Object.keys(CONSTRUCTIONS)) {
  const before = readVectors(construction);
  const after = regenerate(construction);
  const changed = broken(before, after);
  if (changed.length > 0) {
    process.stderr.write(`${construction}: would change or drop ${changed.join(', ')}\n`);
    process.exitCode = 1;
  } else {
    writeVectors(construction, after);
    process.stdout.write(`${construction}: ${after.length} vectors, ${after.length - before.length} new\n`);
  }
}
