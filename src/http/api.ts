import cookie from '@fastify/cookie';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { API } from '../protocol/wire/paths.ts';
import { closed } from '../protocol/wire/schemas/closed.ts';
import { demandAccess } from './access.ts';
import type { HttpContext } from './context.ts';
import { guardCalls } from './member-session.ts';
import { registerAnnouncement } from './routes/announcement.ts';
import { registerBlobs } from './routes/blobs.ts';
import { registerCases } from './routes/cases.ts';
import { registerDigests } from './routes/digests.ts';
import { registerDrafts } from './routes/drafts.ts';
import { registerEnvelopes } from './routes/envelopes.ts';
import { registerGrants } from './routes/grants.ts';
import { registerKeyRing } from './routes/key-ring.ts';
import { registerOwnKeys } from './routes/own-keys.ts';
import { registerPublication } from './routes/publication.ts';
import { registerReplies } from './routes/replies.ts';
import { registerRosters } from './routes/rosters.ts';
import { registerSessions } from './routes/sessions.ts';
import { registerSlots } from './routes/slots.ts';
import { registerStreams } from './routes/streams.ts';

/** Every call of `/api/v1`. */
export async function registerApi(app: FastifyInstance, context: HttpContext): Promise<void> {
  app.addHook('onRoute', demandAccess);
  app.addHook('onRoute', closeQuery);
  await app.register(cookie);
  guardCalls(app, context);
  registerRosters(app, context);
  registerAnnouncement(app, context);
  registerPublication(app, context);
  registerEnvelopes(app, context);
  registerSlots(app, context);
  registerDrafts(app, context);
  registerBlobs(app, context);
  registerSessions(app, context);
  registerOwnKeys(app, context);
  registerKeyRing(app, context);
  registerStreams(app, context);
  registerCases(app, context);
  registerReplies(app, context);
  registerGrants(app, context);
  registerDigests(app, context);
}

/** A call that names no query takes none. */
function closeQuery(route: RouteOptions): void {
  if (!route.url.startsWith(API)) return;
  route.schema = { querystring: closed({}), ...route.schema };
}
