import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { seededBytes } from './seeded-entropy.ts';

export interface BadLine {
  /** In each direction, for all connections together. */
  readonly bitsPerSecond: number;
  /**
   * How many of a hundred are cut: not of connections only, which a browser uses again and again, but of each turn of asking
   * and answering on one.
   */
  readonly percentCut: number;
  readonly seed: string;
}

export interface CuttingProxy {
  readonly origin: string;
  /** How many turns there were, and how many were cut while a request went in, and while an answer came back. */
  readonly tally: () => { readonly turns: number; readonly inRequest: number; readonly inAnswer: number };
  readonly stop: () => Promise<void>;
}

type Way = 'inRequest' | 'inAnswer';
/** Which way, and after which share of the message. */
type Cut = { readonly way: Way; readonly share: number };

const TICKS_PER_SECOND = 20;

/** A line of TCP as it is in the field: slow in both directions, and cut in the middle of some connections. */
export async function startCuttingProxy(target: string, line: BadLine): Promise<CuttingProxy> {
  const counted = { turns: 0, inRequest: 0, inAnswer: 0 };
  const open = new Set<Socket>();
  const draw = drawsOf(line);
  const up = throttle(line.bitsPerSecond);
  const down = throttle(line.bitsPerSecond);
  const server = createServer({ allowHalfOpen: false }, (client) => {
    const { hostname, port } = new URL(target);
    const portal = connect(Number(port), hostname);
    let turn: Way = 'inAnswer';
    let cut: Cut | null = null;
    let cutAt = Infinity;
    let passed = 0;
    /** A request after an answer begins the next turn. What is drawn to be cut is cut before it is whole. */
    const begin = (way: Way, first: Buffer): void => {
      if (way === turn) return;
      turn = way;
      passed = 0;
      if (way === 'inRequest') {
        cut = draw();
        counted.turns += 1;
      }
      cutAt = cut?.way === way ? Math.ceil(cut.share * messageBytes(first)) : Infinity;
    };
    const hangUp = (): void => {
      for (const socket of [client, portal]) {
        socket.resetAndDestroy();
        open.delete(socket);
      }
    };
    const pass = (from: Socket, to: Socket, way: Way, pace: Throttle): void => {
      const hand = async (part: Buffer): Promise<void> => {
        from.pause();
        begin(way, part);
        for (const piece of piecesOf(part, pace.pieceBytes)) {
          await pace.wait(piece.length);
          if (to.destroyed) return;
          passed += piece.length;
          if (passed >= cutAt) {
            counted[way] += 1;
            hangUp();
            return;
          }
          to.write(piece);
        }
        from.resume();
      };
      let last = Promise.resolve();
      from.on('data', (part: Buffer) => {
        last = last.then(() => hand(part));
      });
      from.once('end', () => void last.then(() => to.end()));
      from.on('error', hangUp);
      from.once('close', () => void last.then(() => to.destroy()));
    };
    for (const socket of [client, portal]) open.add(socket);
    pass(client, portal, 'inRequest', up);
    pass(portal, client, 'inAnswer', down);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tally: () => ({ ...counted }),
    stop: async () => {
      for (const socket of open) socket.destroy();
      up.stop();
      down.stop();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** For each turn: whether it is cut, which way, and where in the message. */
function drawsOf({ percentCut, seed }: BadLine): () => Cut | null {
  let at = 0;
  return () => {
    const [chance = 0, way = 0, place = 0] = seededBytes(seed, 3, 3 * at);
    at += 1;
    if (chance >= (percentCut / 100) * 256) return null;
    return { way: way % 2 === 0 ? 'inRequest' : 'inAnswer', share: (place + 1) / 256 };
  };
}

/** How long a message is of which this is the front: its head, and as much as that announces. */
function messageBytes(front: Buffer): number {
  const text = front.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const [, announced] = /\r\ncontent-length: (\d+)\r\n/i.exec(text) ?? [];
  return end < 0 || announced === undefined ? front.length : end + 4 + Number(announced);
}

const piecesOf = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );

interface Throttle {
  readonly pieceBytes: number;
  readonly wait: (bytes: number) => Promise<void>;
  readonly stop: () => void;
}

/** Hands out so many bytes a second, first come first served over all connections. */
function throttle(bitsPerSecond: number): Throttle {
  const pieceBytes = Math.floor(bitsPerSecond / 8 / TICKS_PER_SECOND);
  const waiting: { bytes: number; go: () => void }[] = [];
  let free = 0;
  const timer = setInterval(() => {
    free = waiting.length === 0 ? 0 : free + pieceBytes;
    for (let next = waiting[0]; next && next.bytes <= free; next = waiting[0]) {
      free -= next.bytes;
      waiting.shift();
      next.go();
    }
  }, 1000 / TICKS_PER_SECOND);
  return {
    pieceBytes,
    wait: (bytes) => new Promise<void>((go) => waiting.push({ bytes, go })),
    stop: () => clearInterval(timer),
  };
}
