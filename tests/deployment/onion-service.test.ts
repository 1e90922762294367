import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { debianProgram } from './debian-program.ts';
import { exampleFile } from './example-file.ts';
import { type Ended, runProgram } from './run-program.ts';

const SERVICE = '/var/lib/tor/unhindered';

/** What tor says to the example, with some lines changed. */
function verify(changes: readonly (readonly [string, string])[]): Ended {
  const folder = temporaryFolder(0o700);
  const file = join(folder, 'torrc');
  const defaults = join(folder, 'defaults');
  mkdirSync(join(folder, 'service'), { mode: 0o700 });
  writeFileSync(file, exampleFile('torrc.example', [[SERVICE, join(folder, 'service')], ...changes]));
  writeFileSync(defaults, '');
  return runProgram(debianProgram('tor', 'tor'), [
    '--verify-config',
    ...['-f', file, '--defaults-torrc', defaults, '--DataDirectory', folder],
    ...['Log', 'notice stdout'],
  ]);
}

const warningsIn = (output: string): string[] =>
  output.split('\n').filter((line) => line.includes('[warn]') && !line.includes('running Tor as root'));

test('tor accepts the onion service with its defences, without a warning', () => {
  const { status, output } = verify([]);
  expect(output).toContain('Configuration was valid');
  expect(warningsIn(output)).toEqual([]);
  expect(status).toBe(0);
});

test('this tor knows the proof-of-work defence', () => {
  const { output } = runProgram(debianProgram('tor', 'tor'), ['--list-modules']);
  expect(output).toContain('pow: yes');
});

test.each([
  ['a defence under a wrong name', 'HiddenServicePoWDefensesEnabled 1', 'HiddenServicePowerEnabled 1'],
  [
    'a defence that is neither on nor off',
    'HiddenServicePoWDefensesEnabled 1',
    'HiddenServicePoWDefensesEnabled 9',
  ],
  ['an old kind of service', 'HiddenServiceVersion 3', 'HiddenServiceVersion 2'],
  ['fewer hops beside a hiding one', 'HiddenServiceSingleHopMode 0', 'HiddenServiceSingleHopMode 1'],
])('tor refuses %s', (_title, from, to) => {
  const { status, output } = verify([[from, to]]);
  expect(status).not.toBe(0);
  expect(output).not.toContain('Configuration was valid');
});
