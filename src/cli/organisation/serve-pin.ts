import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../config.ts';
import { equalBytes } from '../../protocol/encoding/bytes.ts';
import { PIN_FILE } from './roster-file.ts';

/** Puts the pin where the portal serves it: every page starts from it. What lies there already is left alone: it may be read-only. */
export const servePin = (pin: Uint8Array): void => {
  const { dataDir } = readConfig(process.env).config;
  const file = join(dataDir, PIN_FILE);
  if (existsSync(file) && equalBytes(new Uint8Array(readFileSync(file)), pin)) return;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, pin);
};
