import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: { readonly uid?: number; readonly gid?: number };
};
export type Owner = { readonly uid: number; readonly gid: number };

const NOBODY: Owner = { uid: 65534, gid: 65534 };
const SETPRIV = '/usr/bin/setpriv';
const ANYONE_MAY_ENTER = 0o001;
const ANYONE_MAY_RUN = 0o005;

/** Who owns the database's files: PostgreSQL refuses root, so root works through somebody without rights. */
export function ownerOf(folder: string): Owner | null {
  if (process.getuid?.() !== 0) return null;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? NOBODY : { uid, gid };
}

/** The command that runs a PostgreSQL program as the owner of its files. `folder` is what it works in. */
export function asOwner(
  owner: Owner | null,
  folder: string,
  program: string,
  args: readonly string[],
): Command {
  if (owner === null) return { file: program, args, options: {} };
  if ((statSync(program).mode & ANYONE_MAY_RUN) !== ANYONE_MAY_RUN) {
    throw new Error(`${program} can be run by root alone: install with umask 022, or set DATABASE_URL.`);
  }
  if (isReachable(program, owner) && isReachable(folder, owner))
    return { file: program, args, options: owner };
  return { file: SETPRIV, args: [...privilegeToPass(owner), program, ...args], options: {} };
}

/** A folder such as /root shuts everyone else out; one capability, to read and pass, lets the child through. */
function privilegeToPass({ uid, gid }: Owner): string[] {
  try {
    accessSync(SETPRIV, constants.X_OK);
  } catch {
    throw new Error(
      'The data folder or the program lies in a folder that only root may enter: move it, or set DATABASE_URL.',
    );
  }
  const onlyPassing = '-all,+dac_read_search';
  return [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--no-new-privs',
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${onlyPassing}`,
    `--ambient-caps=${onlyPassing}`,
    `--bounding-set=${onlyPassing}`,
  ];
}

function isReachable(path: string, { uid }: Owner): boolean {
  for (let folder = dirname(realpathSync(path)); ; folder = dirname(folder)) {
    const found = statSync(folder);
    if (found.uid !== uid && (found.mode & ANYONE_MAY_ENTER) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
