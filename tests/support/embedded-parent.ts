import { startEmbeddedServer } from '../../src/storage/embedded-server.ts';

// A parent for tests to kill: starts the server in the folder named, says where it is, and stays.
const server = await startEmbeddedServer(process.argv[2] ?? '');
process.stdout.write(`${server.databaseUrl}\n`);
setInterval(() => undefined, 60_000);
