import { ProtocolError } from '../../src/protocol/errors.ts';
import type { Draft, Json, Operations, Vector } from './vector.ts';

interface Outcome {
  readonly expect: Vector['expect'];
  readonly output?: Json;
}

/** What this code, on the engine in use, makes of a vector's input. Faults other than refusals pass on. */
export const outcomeOf = (operations: Operations, { operation, input }: Draft): Outcome => {
  const run = operations[operation];
  if (run === undefined) throw new Error(`no operation ${operation}`);
  try {
    return { expect: 'ok', output: run(input) };
  } catch (error) {
    if (error instanceof ProtocolError) return { expect: error.code };
    throw error;
  }
};

/** Null when the outcome is as the vector states; else both, to be read. */
export const disagreement = (operations: Operations, vector: Vector): string | null => {
  const stated = JSON.stringify({ expect: vector.expect, output: vector.output });
  const got = JSON.stringify(attempt(operations, vector));
  return stated === got ? null : `${vector.name}: stated ${stated}, got ${got}`;
};

const attempt = (operations: Operations, vector: Vector): Outcome | { fault: string } => {
  try {
    return outcomeOf(operations, vector);
  } catch (error) {
    return { fault: String(error) };
  }
};
