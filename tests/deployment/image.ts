import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { dockerStages, type Instruction, valuesOf } from './dockerfile.ts';
import { runProgram } from './run-program.ts';

type LockedPackage = { readonly dev?: boolean; readonly optional?: boolean; readonly devOptional?: boolean };

const FROM_BUILD = '--from=build ';
const WORKDIR = '/app/';

/**
 * What the stages of the Dockerfile put into the image, made in a folder without an engine: the same files copied, the
 * same build run, and of the packages those that `npm ci --omit=dev --omit=optional` leaves.
 */
export function makeImage(folder: string): string {
  const [build, final] = dockerStages();
  const [building, image] = [join(folder, 'building'), join(folder, 'image')];
  copyAll(build, '', process.cwd(), building);
  symlinkSync(resolve('node_modules'), join(building, 'node_modules'));
  const { status, output } = runProgram('npm', ['run', 'build', '--prefix', building]);
  if (status !== 0) throw new Error(output);
  copyAll(final, FROM_BUILD, building, image);
  return image;
}

function copyAll(stage: Instruction[] | undefined, prefix: string, from: string, to: string): void {
  mkdirSync(to);
  for (const value of valuesOf(stage, 'COPY')) {
    if (!value.startsWith(prefix)) throw new Error(`COPY ${value}`);
    const places = value.slice(prefix.length).split(' ');
    const target = join(to, places.at(-1) ?? '');
    for (const place of places.slice(0, -1)) copyOne(from, place.replace(WORKDIR, ''), target);
  }
}

/** As COPY does: the content of a folder, or a file into a folder. */
function copyOne(from: string, place: string, target: string): void {
  if (place === 'node_modules') {
    copyPackages(join(target, '..'));
    return;
  }
  const source = join(from, place);
  const options = { recursive: true, preserveTimestamps: true };
  cpSync(source, statSync(source).isDirectory() ? target : join(target, basename(place)), options);
}

function copyPackages(to: string): void {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  for (const [path, { dev, optional, devOptional }] of Object.entries(lock.packages)) {
    const isLeftOut = [dev, optional, devOptional].includes(true);
    if (path !== '' && !isLeftOut) cpSync(path, join(to, path), { recursive: true });
  }
}
