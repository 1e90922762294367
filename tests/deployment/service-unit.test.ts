import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { debianProgram } from './debian-program.ts';
import { exampleFile } from './example-file.ts';
import { runProgram } from './run-program.ts';

/** Systemd's exposure level in tenths: 0 is shut off from everything, 100 is root's own. */
const MOST_EXPOSURE = 15;

/** The unit with this checkout in the place of the installation; `changes` come on top. */
function unitFile(changes: readonly (readonly [string, string])[] = []): string {
  const file = join(temporaryFolder(), 'unhindered.service');
  writeFileSync(file, exampleFile('unhindered.service', [['/opt/unhindered', process.cwd()], ...changes]));
  return file;
}

const analyse = (...args: string[]) => runProgram(debianProgram('systemd-analyze', 'systemd'), args);
const exposureOf = (file: string) =>
  analyse('security', '--offline=true', `--threshold=${MOST_EXPOSURE}`, file);

test('systemd accepts the unit without a word', () => {
  expect(analyse('verify', unitFile())).toEqual({ status: 0, output: '' });
});

test('systemd finds a program that is not there', () => {
  const { status, output } = analyse('verify', unitFile([['.bin/node', '.bin/nobody']]));
  expect(status).not.toBe(0);
  expect(output).toContain('nobody');
});

test('the portal is shut off from the machine, as systemd counts it', () => {
  const { status, output } = exposureOf(unitFile());
  expect(output).toMatch(/Overall exposure level/);
  expect(status).toBe(0);
});

test('a unit that is left open is noticed', () => {
  const open = unitFile([
    ['ProtectSystem=strict', 'ProtectSystem=no'],
    ['NoNewPrivileges=yes', 'NoNewPrivileges=no'],
    ['CapabilityBoundingSet=\n', ''],
  ]);
  expect(exposureOf(open).status).not.toBe(0);
});
