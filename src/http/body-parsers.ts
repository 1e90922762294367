import type { FastifyInstance } from 'fastify';
import { OCTETS } from '../protocol/wire/paths.ts';

/** Two kinds of body: JSON, and octets as they are. Each route says how long they may be. */
export function registerBodyParsers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    app.getDefaultJsonParser('error', 'error'),
  );
  app.addContentTypeParser(OCTETS, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}
