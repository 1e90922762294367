import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../command.ts';

/** npm runs commands in the project's folder: what was typed is meant from where it was typed. */
export const placeOf = (name: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), name);

/** Throws `UsageError` where there is no such file. */
export const readBytes = (name: string): Uint8Array => {
  try {
    return new Uint8Array(readFileSync(placeOf(name)));
  } catch (error) {
    throw new UsageError(`${name} cannot be read (${reasonOf(error)}).`);
  }
};

/** For anyone to see. Nothing is ever overwritten. */
export const writePublic = (name: string, bytes: Uint8Array | string): void => write(name, bytes, 0o644);

/** For its owner alone. Nothing is ever overwritten. */
export const writeSecret = (name: string, bytes: Uint8Array | string): void => write(name, bytes, 0o600);

const write = (name: string, bytes: Uint8Array | string, mode: number): void => {
  try {
    writeFileSync(placeOf(name), bytes, { mode, flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${name} cannot be written (${reasonOf(error)}).`);
  }
};

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return { ENOENT: 'there is none', EEXIST: 'there is one already' }[code] ?? code;
};
