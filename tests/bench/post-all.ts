import { Agent, request } from 'node:http';

export interface Post {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Posts everything over so many kept-alive connections. Gives each answer time in milliseconds; throws unless all are 204. */
export async function postAll(url: string, posts: readonly Post[], clients: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const waiting = [...posts];
  const client = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const started = performance.now();
      const status = await postOne(agent, url, next);
      if (status !== 204) throw new Error(`${url} answered ${status}`);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return times;
}

function postOne(agent: Agent, url: string, { headers, body }: Post): Promise<number> {
  return new Promise((done, failed) => {
    const call = request(url, {
      agent,
      method: 'POST',
      headers: { ...headers, 'content-length': body.length },
    });
    call.once('error', failed);
    call.once('response', (response) => {
      response.resume().once('end', () => done(response.statusCode ?? 0));
    });
    call.end(body);
  });
}
