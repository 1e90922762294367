import { once } from 'node:events';
import { createServer } from 'node:http';

/** One call as it came: everything that the other side can see of it. */
export interface ReceivedCall {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: string;
}

export interface WebListener {
  readonly url: string;
  readonly calls: readonly ReceivedCall[];
  stop(): Promise<void>;
}

/** An HTTP server on loopback that keeps what it is sent. */
export async function startWebListener(): Promise<WebListener> {
  const calls: ReceivedCall[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method = '', url: path = '', rawHeaders: headers } = request;
      calls.push({ at: Date.now(), method, path, headers, body });
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    calls,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
