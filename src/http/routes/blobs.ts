import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import { orRefuse, ServiceError } from '../../errors.ts';
import { BLOB_READING_BYTES, decodeBlobReading } from '../../protocol/blob-reading.ts';
import { partBytes } from '../../protocol/blob-sizes.ts';
import { BLOB_START_BYTES, decodeBlobStart } from '../../protocol/blob-start.ts';
import {
  BLOB_ID_BYTES,
  BLOB_PART_BYTES,
  BLOB_REMOVAL_BYTES,
  BLOBS_PER_EXTENSION,
} from '../../protocol/limits.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { BlobParamsSchema, BlobPartParamsSchema } from '../../protocol/wire/schemas/pages.ts';
import { beginBlob } from '../../services/begin-blob.ts';
import { blobForUpload } from '../../services/blob-for-upload.ts';
import { deleteBlobs } from '../../services/delete-blobs.ts';
import { listBlobParts } from '../../services/list-blob-parts.ts';
import { prolongBlobs } from '../../services/prolong-blobs.ts';
import { readBlobPart } from '../../services/read-blob-part.ts';
import { readReceivedPart } from '../../services/read-received-part.ts';
import { storeBlobPart } from '../../services/store-blob-part.ts';
import { blobTokenOf } from '../blob-token.ts';
import type { HttpContext } from '../context.ts';
import { demandTurn } from '../demand-turn.ts';
import { decodeBlobDeletions, splitOctets } from '../frames/slot-tokens.ts';
import { bytesOfText, exactOctetsOf, octetsOf, sendOctets } from '../octets.ts';
import { demandLength } from '../proof-header.ts';

type OneBlob = { Params: Static<typeof BlobParamsSchema> };
type OnePart = { Params: Static<typeof BlobPartParamsSchema> };

const EXTENSION_BYTES = BLOBS_PER_EXTENSION * BLOB_ID_BYTES;

/** Sealed files: sent by anyone, in parts; read and prolonged by members, and read by who may remove them. */
export function registerBlobs(app: FastifyInstance, context: HttpContext): void {
  const { db, parts, now, config } = context;
  const anyone = { access: 'anyone' as const };
  app.post(
    PATHS.blobs,
    {
      config: anyone,
      bodyLimit: BLOB_START_BYTES,
      onRequest: demandTurn(context, BLOB_START_BYTES, 'invalid'),
    },
    async (request, reply) => {
      const start = orRefuse('invalid', () => decodeBlobStart(octetsOf(request)));
      await beginBlob(db, start, config.filesGigabytes, now());
      return reply.code(204).send();
    },
  );
  app.put<OnePart>(
    PATHS.blobPart(':id'),
    {
      config: anyone,
      schema: { params: BlobPartParamsSchema },
      bodyLimit: BLOB_PART_BYTES,
      onRequest: (request) => demandPart(context, request),
    },
    async (request, reply) => {
      const blob = bytesOfText(request.params.id);
      const part = { blob, place: Number(request.params.n), sealed: octetsOf(request) };
      await storeBlobPart(db, parts, part, now);
      return reply.code(204).send();
    },
  );
  app.get<OneBlob>(
    PATHS.blobParts(':id'),
    { config: anyone, schema: { params: BlobParamsSchema } },
    async (request, reply) =>
      sendOctets(reply, await listBlobParts(db, bytesOfText(request.params.id), blobTokenOf(request), now())),
  );
  app.delete<OneBlob>(
    PATHS.blob(':id'),
    { config: anyone, schema: { params: BlobParamsSchema } },
    async (request, reply) => {
      await deleteBlobs(db, [{ id: bytesOfText(request.params.id), token: blobTokenOf(request) }]);
      return reply.code(204).send();
    },
  );
  app.post(PATHS.blobRemoval, { config: anyone, bodyLimit: BLOB_REMOVAL_BYTES }, async (request, reply) => {
    await deleteBlobs(db, decodeBlobDeletions(exactOctetsOf(request, BLOB_REMOVAL_BYTES)));
    return reply.code(204).send();
  });
  app.post(PATHS.blobReading, { config: anyone, bodyLimit: BLOB_READING_BYTES }, async (request, reply) => {
    const reading = decodeBlobReading(exactOctetsOf(request, BLOB_READING_BYTES));
    return sendOctets(reply, await readReceivedPart(db, parts, reading, now()));
  });
  app.post(
    PATHS.memberBlobs,
    { config: { access: 'reviewer' }, bodyLimit: BLOB_START_BYTES },
    async (request, reply) => {
      const start = orRefuse('invalid', () => decodeBlobStart(octetsOf(request)));
      await beginBlob(db, start, config.filesGigabytes, now());
      return reply.code(204).send();
    },
  );
  app.get<OnePart>(
    PATHS.blobPart(':id'),
    { config: { access: 'member' }, schema: { params: BlobPartParamsSchema } },
    async ({ params }, reply) =>
      sendOctets(reply, await readBlobPart(db, parts, bytesOfText(params.id), Number(params.n), now())),
  );
  app.post(
    PATHS.blobExtension,
    { config: { access: 'key-holder' }, bodyLimit: EXTENSION_BYTES },
    async (request, reply) => {
      await prolongBlobs(db, splitOctets(exactOctetsOf(request, EXTENSION_BYTES), BLOB_ID_BYTES), now());
      return reply.code(204).send();
    },
  );
}

/** Whether a part may come here, and has its one length: known before any of it is read. */
async function demandPart({ db, now }: HttpContext, request: FastifyRequest<OnePart>): Promise<undefined> {
  const { id, n } = request.params;
  const { bytes, parts } = await blobForUpload(db, bytesOfText(id), blobTokenOf(request), now());
  if (Number(n) >= parts) throw new ServiceError('invalid');
  demandLength(request, partBytes(bytes, Number(n)), 'invalid');
}
