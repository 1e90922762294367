import type { RouteOptions } from 'fastify';
import { API } from '../protocol/wire/paths.ts';
import type { SessionMember } from '../services/read-session.ts';

/** Who may use a call. A call that does not say is not served. */
export type Access = 'anyone' | 'member' | 'reviewer' | 'coordinator' | 'key-holder';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    /** Who is signed in; null on calls for anyone. */
    session: SessionMember | null;
  }
}

export function mayUse(access: Access, { role }: SessionMember): boolean {
  switch (access) {
    case 'anyone':
    case 'member':
      return true;
    case 'reviewer':
      return role === 'reviewer';
    case 'coordinator':
      return role === 'coordinator';
    case 'key-holder':
      return role === 'reviewer' || role === 'focal-point';
  }
}

/** Fails at start when a call of the API was registered without saying who may use it. */
export function demandAccess(route: RouteOptions): void {
  if (route.url.startsWith(API) && route.config?.access === undefined) {
    throw new Error(`${String(route.method)} ${route.url} does not say who may use it.`);
  }
}
