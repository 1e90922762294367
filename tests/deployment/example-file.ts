import { readFileSync } from 'node:fs';

const FOLDER = 'docs/deployment';

/**
 * An example as it is published, with this machine's places put in for the ones it names. Each must stand there, so
 * that no test goes on with an example that says something else.
 */
export function exampleFile(name: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${FOLDER}/${name} no longer says: ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync(`${FOLDER}/${name}`, 'utf8'),
  );
}
