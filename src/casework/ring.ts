import { type LogKeys, teamIdOf } from '../protocol/client/case-secret.ts';
import { openRingRow, type RingOwner, sealRingRow } from '../protocol/client/key-ring.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { CASE_ID_BYTES } from '../protocol/limits.ts';
import type { Means } from './means.ts';
import { pagesFrom } from './pages.ts';
import type { WarningList } from './warning-list.ts';

/** The keys of all logs that a member has. Ids are log ids in base64url. */
export interface Ring {
  /** Undefined for a log or an epoch that we were not given. */
  keysOf(id: string, epoch: number): LogKeys | undefined;
  /** Of all epochs, the newest first. */
  epochsOf(id: string): readonly LogKeys[];
  /** All logs but the team's. */
  cases(): readonly string[];
  team(): LogKeys | undefined;
  teamId(): string | null;
  /** Keeps keys at the server, sealed for ourselves, and then here. */
  keep(keys: LogKeys): Promise<void>;
  /** Forgets the keys of a log that is no more. */
  drop(id: string): void;
  /** Reads it again: we may sit at another device too. */
  reload(): Promise<void>;
  forget(): void;
}

/** An empty ring, until it is read. A row that does not open is told and left where it is. */
export const ringOf = ({ api, entropy }: Means, owner: RingOwner, warnings: WarningList): Ring => {
  const logs = new Map<string, LogKeys[]>();
  let team: { readonly id: string; readonly keys: LogKeys } | null = null;
  const add = (keys: LogKeys): void => {
    const id = toBase64url(keys.log);
    const known = logs.get(id);
    logs.set(id, known === undefined ? [keys] : newestFirst(known, keys));
    if (team === null && isTeam(owner, keys)) team = { id, keys };
  };
  const take = (row: Uint8Array): void => {
    try {
      add(openRingRow(owner, row));
    } catch (error) {
      warnings.addRefusal(error, 'case', toBase64url(row.subarray(0, CASE_ID_BYTES)));
    }
  };
  const reload = async (): Promise<void> => {
    const pages = pagesFrom<Uint8Array, Uint8Array | null>(null, (after) => api.keyRing(after));
    for await (const rows of pages) for (const row of rows) take(row);
  };
  return {
    reload,
    keysOf: (id, epoch) => logs.get(id)?.find((keys) => keys.epoch === epoch),
    epochsOf: (id) => logs.get(id) ?? [],
    cases: () => [...logs.keys()].filter((id) => id !== team?.id),
    team: () => team?.keys,
    teamId: () => team?.id ?? null,
    keep: async (keys) => {
      await api.addToKeyRing([sealRingRow(owner, keys, entropy)]);
      add(keys);
    },
    drop: (id) => {
      for (const { secret } of logs.get(id) ?? []) secret.fill(0);
      logs.delete(id);
    },
    forget: () => {
      for (const keys of logs.values()) for (const { secret } of keys) secret.fill(0);
      logs.clear();
      team = null;
    },
  };
};

const newestFirst = (known: readonly LogKeys[], keys: LogKeys): LogKeys[] =>
  [...known.filter(({ epoch }) => epoch !== keys.epoch), keys].sort((a, b) => b.epoch - a.epoch);

/** The id of a team log follows from its first secret, so that no other log can pass for it. */
export const isTeam = ({ organisation }: Pick<RingOwner, 'organisation'>, keys: LogKeys): boolean =>
  keys.epoch === 0 && equalBytes(teamIdOf(organisation, keys.secret), keys.log);
