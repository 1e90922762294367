import { useEffect, useState } from 'preact/hooks';
import { now } from '../../shared/clock.ts';
import { type OpenpgpKey, readOpenpgpKey } from './openpgp.ts';

export type ReadKey = {
  /** The key in the text; null while there is none. */
  readonly found: OpenpgpKey | null;
  readonly isReading: boolean;
  /** Why the library that reads keys did not arrive. */
  readonly failure: unknown;
};

const NOTHING: ReadKey = { found: null, isReading: false, failure: null };

/** The OpenPGP key in a text. What reads it is fetched once there is something to read. */
export function useOpenpgpKey(text: string): ReadKey {
  const [read, setRead] = useState<ReadKey & { readonly of: string }>({ ...NOTHING, of: '' });
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let isWanted = true;
    const done = (result: ReadKey): void => {
      if (isWanted) setRead({ ...result, of: text });
    };
    readOpenpgpKey(text, now()).then(
      (found) => done({ ...NOTHING, found }),
      (failure: unknown) => done({ ...NOTHING, failure }),
    );
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (text.trim() === '') return NOTHING;
  return read.of === text ? read : { ...NOTHING, isReading: true };
}
