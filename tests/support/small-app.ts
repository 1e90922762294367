import type { FastifyInstance, RouteOptions } from 'fastify';
import { buildApp, type Patience } from '../../src/app.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readConfig } from '../../src/config.ts';
import type { Access } from '../../src/http/access.ts';
import { loadServerKeys } from '../../src/services/server-keys.ts';
import type { Db } from '../../src/storage/database.ts';
import { makeSite } from './site.ts';

export interface RegisteredRoute {
  readonly method: string;
  readonly url: string;
  readonly access: Access | undefined;
}

/** The portal's app alone, with little patience, and every route that it registered. */
export const smallApp = async (
  db: Db,
  folder: string,
  patience: Patience,
): Promise<{ app: FastifyInstance; routes: RegisteredRoute[] }> => {
  const { config, secrets } = readConfig({ DATA_DIR: folder });
  const routes: RegisteredRoute[] = [];
  const app = await buildApp({
    config,
    secrets,
    db,
    keys: await loadServerKeys(db, systemEntropy),
    entropy: systemEntropy,
    now: () => Date.now(),
    site: makeSite(`${folder}/small-site`),
    patience,
    onRoute: ({ method, url, config: { access } = {} }: RouteOptions) =>
      routes.push(...[method].flat().map((verb) => ({ method: verb, url, access }))),
  });
  return { app, routes };
};
