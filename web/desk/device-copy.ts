import type { DeviceStore } from '../../src/casework/device-store.ts';
import { fromBase64url, toBase64url } from '../../src/protocol/encoding/base64url.ts';

const KEY = (member: string): string => `desk ${member}`;
const SHAPE = /^(\d{1,10}) ([A-Za-z0-9_-]+)$/;

/** The sealed memory in the browser's storage: opaque bytes and their version, and nothing else of the desk. */
export const deviceCopy = (storage: () => Storage): DeviceStore => ({
  load: (member) => {
    const [, version, sealed] = SHAPE.exec(read(storage, member)) ?? [];
    if (version === undefined || sealed === undefined) return Promise.resolve(null);
    return Promise.resolve({ version: Number(version), sealed: fromBase64url(sealed) });
  },
  save: (member, { version, sealed }) => {
    try {
      storage().setItem(KEY(member), `${version} ${toBase64url(sealed)}`);
    } catch {
      // A browser that keeps nothing leaves the copy at the server, which is enough to work.
    }
    return Promise.resolve();
  },
});

const read = (storage: () => Storage, member: string): string => {
  try {
    return storage().getItem(KEY(member)) ?? '';
  } catch {
    return '';
  }
};
