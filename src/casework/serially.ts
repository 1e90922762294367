/** Runs pieces of work one after another, in the order in which they were asked for. */
export type Serially = <Result>(work: () => Promise<Result>) => Promise<Result>;

export const serially = (): Serially => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => null);
    return next;
  };
};
