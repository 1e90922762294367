import * as v from 'valibot';
import { parse } from 'yaml';
import { UsageError } from '../command.ts';
import { readBytes } from './files.ts';

/** A file that people write, in YAML or JSON, of a closed shape. Throws `UsageError` that names the faulty place. */
export const readDocument = <Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, parsed(name), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UsageError(`${name} at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`);
};

const parsed = (name: string): unknown => {
  const text = new TextDecoder().decode(readBytes(name));
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(`${name} is neither YAML nor JSON: ${error instanceof Error ? error.message : ''}`);
  }
};
