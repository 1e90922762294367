import { type Config, isLoopback } from '../config.ts';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** The origins whose pages are ours. On loopback that is each of its names. */
export function acceptedOrigins(config: Config): readonly string[] {
  if (!isLoopback(config)) return config.publicOrigins;
  return config.publicOrigins.flatMap((origin) => {
    const { protocol, port } = new URL(origin);
    return LOOPBACK_NAMES.map((name) => new URL(`${protocol}//${name}:${port}`).origin);
  });
}
