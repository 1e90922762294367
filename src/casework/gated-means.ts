import { CallError } from './call-error.ts';
import type { Means } from './means.ts';

/**
 * Means that end with the desk: work still under way when its keys are overwritten must not seal anything with what is
 * left of them and hand it out.
 */
export const gatedMeans = (means: Means, isClosed: () => boolean): Means => ({
  ...means,
  api: gated(means.api, isClosed),
  device: gated(means.device, isClosed),
});

const gated = <Calls extends object>(calls: Calls, isClosed: () => boolean): Calls =>
  new Proxy(calls, {
    get: (target, name): unknown =>
      isClosed() ? () => Promise.reject(new CallError('closed')) : Reflect.get(target, name, target),
  });
