import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from '../command.ts';

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>
>;

/** What was typed behind a command's name. Throws `UsageError` for what it does not know. */
export const readArguments = <const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
): Parsed<Options> => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** Throws `UsageError` that says what is missing. */
export const required = <Value>(value: Value | undefined, name: string): Value => {
  if (value === undefined) throw new UsageError(`${name} is missing.`);
  return value;
};
