import type { FastifyInstance } from 'fastify';
import { KEY_FILE_BYTES, MEMORY_LARGEST_BYTES } from '../../protocol/limits.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { readKeyFile, writeKeyFile } from '../../services/keep-key-file.ts';
import { readMemory, writeMemory } from '../../services/keep-memory.ts';
import { listOwnIntakeKeys, publishIntakeKey } from '../../services/publish-intake-key.ts';
import type { HttpContext } from '../context.ts';
import { encodeIntakeKeys } from '../frames/pages.ts';
import { decodeVersioned, encodeVersioned } from '../frames/versioned.ts';
import { memberOf } from '../member-session.ts';
import { octetsOf, sendOctets } from '../octets.ts';

const FRAMES_BYTES = 256;

/** What a member keeps here for themselves. */
export function registerOwnKeys(app: FastifyInstance, { db }: HttpContext): void {
  const config = { access: 'member' as const };
  app.get(PATHS.keyFile, { config }, async (request, reply) => {
    return sendOctets(reply, encodeVersioned(await readKeyFile(db, memberOf(request))));
  });
  app.put(PATHS.keyFile, { config, bodyLimit: KEY_FILE_BYTES + FRAMES_BYTES }, async (request, reply) => {
    await writeKeyFile(db, memberOf(request), decodeVersioned(octetsOf(request)));
    return reply.code(204).send();
  });
  app.get(PATHS.memory, { config }, async (request, reply) => {
    return sendOctets(reply, encodeVersioned(await readMemory(db, memberOf(request))));
  });
  app.put(
    PATHS.memory,
    { config, bodyLimit: MEMORY_LARGEST_BYTES + FRAMES_BYTES },
    async (request, reply) => {
      await writeMemory(db, memberOf(request), decodeVersioned(octetsOf(request)));
      return reply.code(204).send();
    },
  );
  app.get(PATHS.intakeKeys, { config }, async (request, reply) => {
    return sendOctets(reply, encodeIntakeKeys(await listOwnIntakeKeys(db, memberOf(request))));
  });
  app.put(PATHS.intakeKeys, { config: { access: 'key-holder' } }, async (request, reply) => {
    await publishIntakeKey(db, memberOf(request), octetsOf(request));
    return reply.code(204).send();
  });
}
