import type { ServerOptions } from 'node:http';
import fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { type Config, isLoopback, type Secrets } from './config.ts';
import { registerApi } from './http/api.ts';
import { registerBodyParsers } from './http/body-parsers.ts';
import { answerError, answerWith } from './http/error-handler.ts';
import { registerHealth } from './http/health.ts';
import { registerMetrics } from './http/metrics.ts';
import { answerParserErrors } from './http/parser-errors.ts';
import { createHardenedServer, headersOf } from './http/security-headers.ts';
import { registerStaticSite } from './http/static-site.ts';
import type { Entropy } from './protocol/primitives/entropy.ts';
import { databaseParts, type PartStore } from './services/part-store.ts';
import { rosterDaysLeft } from './services/roster-days-left.ts';
import type { ServerKeys } from './services/server-keys.ts';
import type { Db } from './storage/database.ts';

export type AppParts = {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly db: Db;
  readonly keys: ServerKeys;
  readonly entropy: Entropy;
  readonly now: () => number;
  /** Where the parts of files lie: in the database, unless told otherwise. */
  readonly parts?: PartStore;
  /** The folder of the built site. */
  readonly site: string;
  /** Another than the usual one, for those who cannot wait to see its end. */
  readonly patience?: Patience;
  /** Told of each route as it is registered. */
  readonly onRoute?: (route: RouteOptions) => void;
};

const LARGEST_SMALL_BODY_BYTES = 16 * 1024;
/** How long somebody may take over what they send, in milliseconds. */
export type Patience = { readonly headers: number; readonly request: number; readonly lookEvery: number };

/** Headers over a line that has stalled for a while; a part of a file, 1 MiB, over a line of 10 kbit/s. */
const PATIENCE: Patience = { headers: 40_000, request: 900_000, lookEvery: 5000 };
const IDLE_CONNECTION_MS = 70_000;
/** How long a stop waits for calls that are under way. */
const LONGEST_DRAIN_MS = 10_000;

/** Everything that answers, in the order in which it is asked. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { config, secrets, db, now, site, onRoute } = parts;
  const headers = await headersOf(config.publicOrigins);
  const times = timesOf(parts.patience ?? PATIENCE);
  const stopping = new AbortController();
  const app = fastify({
    logger: false,
    bodyLimit: LARGEST_SMALL_BODY_BYTES,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    serverFactory: (handle) => createHardenedServer(headers, times, handle),
    clientErrorHandler: answerParserErrors(headers),
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    ajv: {
      customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, allErrors: false },
    },
  });
  if (onRoute !== undefined) app.addHook('onRoute', onRoute);
  app.addHook('preClose', () => {
    stopping.abort();
    setTimeout(() => app.server.closeAllConnections(), LONGEST_DRAIN_MS).unref();
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) => answerWith(reply, 'not-found'));
  registerBodyParsers(app);
  registerMetrics(app, { token: secrets.metricsToken, loopback: isLoopback(config) }, () =>
    rosterDaysLeft(db, now()),
  );
  registerHealth(app, db, now);
  await registerApi(app, {
    ...parts,
    parts: parts.parts ?? databaseParts(db),
    stopping: stopping.signal,
  });
  await registerStaticSite(app, { site, dataDir: config.dataDir });
  await app.ready();
  return app;
}

function timesOf({ headers, request, lookEvery }: Patience): ServerOptions {
  return {
    headersTimeout: headers,
    requestTimeout: request,
    connectionsCheckingInterval: lookEvery,
    keepAliveTimeout: IDLE_CONNECTION_MS,
  };
}
