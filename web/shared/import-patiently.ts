import { ApiError } from './api-error.ts';
import { type Patience, withRetries } from './retry.ts';

const ADDRESS = /https?:\/\/\S+\.js/;

/**
 * Imports a part of the page over a connection that breaks. Chromium remembers a failed import for as long as
 * the page lives and names its address: under another one the same file is fetched anew. Throws `ApiError`.
 */
export function importPatiently<Module>(load: () => Promise<Module>, patience: Patience): Promise<Module> {
  let attempt = load;
  let failed = 0;
  return withRetries(async () => {
    try {
      return await attempt();
    } catch (error) {
      const address = ADDRESS.exec(String(error))?.[0];
      failed += 1;
      if (address) attempt = importOf<Module>(`${address}?${failed}`);
      throw new ApiError('unreachable');
    }
  }, patience);
}

const importOf =
  <Module>(address: string) =>
  (): Promise<Module> =>
    import(/* @vite-ignore */ address) as Promise<Module>;
