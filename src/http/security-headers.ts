import {
  createServer,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import helmet from '@fastify/helmet';
import fastify from 'fastify';
import { bodyOfError } from './error-table.ts';

const SELF = "'self'";
const NONE = "'none'";

const POLICY = {
  defaultSrc: [NONE],
  scriptSrc: [SELF, "'wasm-unsafe-eval'"],
  styleSrc: [SELF],
  imgSrc: [SELF, 'blob:'],
  mediaSrc: ['blob:'],
  fontSrc: [SELF],
  connectSrc: [SELF],
  frameSrc: [SELF],
  workerSrc: [SELF],
  baseUri: [NONE],
  formAction: [SELF],
  frameAncestors: [SELF],
  manifestSrc: [NONE],
  objectSrc: [NONE],
};

const CLOSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What helmet has no word for. */
const BESIDE_HELMET = {
  'permissions-policy': CLOSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'cache-control': 'no-store',
};

const TWO_YEARS_S = 63_072_000;
const OF_ONE_ANSWER = ['content-length', 'date', 'connection'];

/**
 * The headers of every answer: those of helmet, taken once from an answer it dresses. HTTPS is demanded for ever only
 * of a portal that is reached by it alone.
 */
export async function headersOf(origins: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const encrypted = origins.every((origin) => origin.startsWith('https:'));
  const dressed = fastify();
  await dressed.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: encrypted && { maxAge: TWO_YEARS_S, includeSubDomains: false },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  const { headers } = await dressed.inject('/');
  const lasting = Object.entries(headers).filter(
    ([name]) => !OF_ONE_ANSWER.includes(name) && name !== 'content-type',
  );
  return Object.fromEntries([
    ...lasting.map(([name, value]) => [name, String(value)]),
    ...Object.entries(BESIDE_HELMET),
  ]) as Record<string, string>;
}

/**
 * A server that puts the headers on each answer before anything else sees the request: no route, error,
 * or shortcut of the framework can answer without them.
 */
export function createHardenedServer(
  headers: Readonly<Record<string, string>>,
  options: ServerOptions,
  handle: RequestListener,
): Server {
  const withHeaders = (response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return response;
  };
  // Node answers a request without a Host by itself, without headers; nothing here depends on that field.
  const server = createServer({ ...options, requireHostHeader: false }, (request, response) => {
    handle(request, withHeaders(response));
  });
  return server.on('checkExpectation', (_request, response: ServerResponse) => {
    const body = bodyOfError('invalid');
    withHeaders(response).writeHead(417, { 'content-type': 'application/json; charset=utf-8' }).end(body);
  });
}
