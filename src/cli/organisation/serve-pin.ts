import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../config.ts';
import { PIN_FILE } from './roster-file.ts';

/** Puts the pin where the portal serves it: every page starts from it. */
export const servePin = (pin: Uint8Array): void => {
  const { dataDir } = readConfig(process.env).config;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, PIN_FILE), pin);
};
