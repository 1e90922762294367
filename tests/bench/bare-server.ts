import { createHash } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';
import { ENVELOPE_BYTES } from '../../src/protocol/limits.ts';
import { OCTETS } from '../../src/protocol/wire/paths.ts';

// The baseline of the intake: the same INSERT of the same bytes behind a route that asks for nothing.
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 12 });
await pool.query('create table if not exists bare_entry (hash bytea primary key, entry bytea not null)');
await pool.query('alter table bare_entry alter column entry set storage external');

const app = fastify({ bodyLimit: ENVELOPE_BYTES });
app.addContentTypeParser(OCTETS, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
app.post<{ Body: Buffer }>('/envelopes', async (request, reply) => {
  const hash = createHash('sha256').update(request.body).digest();
  await pool.query('insert into bare_entry (hash, entry) values ($1, $2) on conflict do nothing', [
    hash,
    request.body,
  ]);
  return reply.code(204).send();
});
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
process.stdout.write('ready\n');
