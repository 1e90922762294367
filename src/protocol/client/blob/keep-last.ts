/** The last few of what was made or fetched, by number. */
export interface KeepLast<Value> {
  has(key: number): boolean;
  /** What is kept, or is made now: under way it is kept already, and what failed is made anew the next time. */
  get(key: number, make: () => Promise<Value>): Promise<Value>;
}

/** Keeps `most` of them, those that were asked for last. */
export const keepLast = <Value>(most: number): KeepLast<Value> => {
  const kept = new Map<number, Promise<Value>>();
  return {
    has: (key) => kept.has(key),
    get: (key, make) => {
      const value = kept.get(key) ?? make();
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      value.catch(() => kept.delete(key));
      return value;
    },
  };
};
