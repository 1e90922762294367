import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One call as it went over the wire, both ways. Headers are names and values in turn, as they stood there. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly requestHeaders: readonly string[];
  readonly requestBody: Buffer;
  readonly status: number;
  readonly responseHeaders: readonly string[];
  readonly responseBody: Buffer;
}

export interface RecordingProxy {
  readonly origin: string;
  /** Everything answered so far, in the order in which it was asked. */
  readonly exchanges: () => readonly Exchange[];
  readonly leadTo: (origin: string) => void;
  readonly stop: () => Promise<void>;
}

/** Stands between browsers and a portal and keeps every octet of both. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const kept: (Exchange | null)[] = [];
  let target = '';
  const server = createServer({ requireHostHeader: false }, (asked, answer) => {
    const place = kept.push(null) - 1;
    passOn(target, asked, answer).then(
      (exchange) => {
        kept[place] = exchange;
      },
      () => answer.destroy(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    exchanges: () => kept.filter((exchange) => exchange !== null),
    leadTo: (origin) => {
      target = origin;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function passOn(target: string, asked: IncomingMessage, answer: ServerResponse): Promise<Exchange> {
  const { method = '', url: path = '', rawHeaders: requestHeaders } = asked;
  const requestBody = await buffer(asked);
  const { hostname, port } = new URL(target);
  const response = await new Promise<IncomingMessage>((answered, failed) => {
    request({ hostname, port, method, path, headers: requestHeaders, setHost: false })
      .once('response', answered)
      .once('error', failed)
      .end(requestBody);
  });
  const { statusCode: status = 0, rawHeaders: responseHeaders } = response;
  const responseBody = await buffer(response);
  answer.writeHead(status, responseHeaders).end(responseBody);
  return { method, path, requestHeaders, requestBody, status, responseHeaders, responseBody };
}
