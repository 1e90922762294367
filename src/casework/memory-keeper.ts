import { type MemoryOwner, openMemory, sealMemory } from '../protocol/client/member-memory.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { CallError, codeOf } from './call-error.ts';
import { type DeskMemory, decodeMemory, emptyMemory, encodeMemory, mergeMemory } from './desk-memory.ts';
import type { DeviceStore } from './device-store.ts';
import type { Means } from './means.ts';
import type { Versioned } from './member-api.ts';
import { serially } from './serially.ts';
import type { WarningList } from './warning-list.ts';

const ATTEMPTS = 5;

/** A desk's memory, kept at the server and on the device. */
export interface MemoryKeeper {
  readonly content: DeskMemory;
  /** Keeps what has changed since the last time. Rejects with the call's code; the device has its copy by then. */
  save(): Promise<void>;
}

/** A device whose copy cannot be read has none: that is told, and keeps nobody out. */
const loadFrom = async (
  device: DeviceStore,
  member: string,
  warnings: WarningList,
): Promise<Versioned | null> => {
  try {
    return await device.load(member);
  } catch (error) {
    warnings.addRefusal(error, 'team', '');
    return null;
  }
};

/** Takes both copies together, so that a server that shows an old one takes nothing away. */
export const openMemoryKeeper = async (
  { api, device, entropy }: Means,
  owner: MemoryOwner,
  warnings: WarningList,
): Promise<MemoryKeeper> => {
  const member = toBase64url(owner.member);
  const content = emptyMemory();
  const takeIn = (copy: Versioned | null): void => {
    if (copy === null || copy.version === 0) return;
    try {
      mergeMemory(content, decodeMemory(openMemory(owner, copy.version, copy.sealed)));
    } catch (error) {
      warnings.addRefusal(error, 'team', '');
    }
  };
  const stored = await api.memory();
  takeIn(stored);
  takeIn(await loadFrom(device, member, warnings));
  let { version } = stored;
  let kept: Uint8Array | null = null;

  const saveOnce = async (bytes: Uint8Array): Promise<void> => {
    const next = { version: version + 1, sealed: sealMemory(owner, version + 1, bytes, entropy) };
    await device.save(member, next);
    await api.replaceMemory(next);
    version = next.version;
    kept = bytes;
  };

  const save = async (): Promise<void> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const bytes = encodeMemory(content);
      if (kept !== null && equalBytes(bytes, kept)) return;
      try {
        await saveOnce(bytes);
        return;
      } catch (error) {
        if (codeOf(error) !== 'version-conflict') throw error;
        const theirs = await api.memory();
        version = theirs.version;
        const known = new Set(content.waiting.keys());
        takeIn(theirs);
        // What waits at our other device may be for a case that we have here.
        for (const position of content.waiting.keys()) {
          if (!known.has(position)) content.later.add(position);
        }
      }
    }
    throw new CallError('version-conflict');
  };

  const queue = serially();
  return { content, save: () => queue(save) };
};
