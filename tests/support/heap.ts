import type { Page } from 'playwright-core';

/** What the page's script can still reach, after the browser collected its garbage. */
export interface Heap {
  /** What holds each text that has these characters near its front, from the root on: empty when nothing does. */
  readonly holdersOf: (text: string) => string[];
  /** Whether anything smaller than a list of all words that exist holds these words together. */
  readonly holdsTogether: (words: readonly string[]) => boolean;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const ROOT = 0;
/** Far fewer than a word list, far more than anything that holds a phrase has beside it. */
const FEW_EDGES = 200;

/** Chromium only. The browser shows the first 1,024 characters of each text. */
export async function heapOf(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return readHeap(JSON.parse(chunks.join('')) as Snapshot);
}

function readHeap(heap: Snapshot): Heap {
  const { node_fields, edge_fields } = heap.snapshot.meta;
  const node = (field: string) => node_fields.indexOf(field);
  const nameOf = (at: number): string => heap.strings[heap.nodes[at + node('name')] ?? -1] ?? '';
  const nodes = function* (): Generator<{ at: number; edges: Edge[] }> {
    let edge = 0;
    for (let at = 0; at < heap.nodes.length; at += node_fields.length) {
      const end = edge + (heap.nodes[at + node('edge_count')] ?? 0) * edge_fields.length;
      const edges: Edge[] = [];
      for (; edge < end; edge += edge_fields.length) {
        const strong = edgeAt(heap, at, edge);
        if (strong) edges.push(strong);
      }
      yield { at, edges };
    }
  };
  return {
    holdersOf: (text) => {
      if (!heap.strings.some((known) => known.includes(text))) return [];
      const holders = new Map<number, Edge[]>();
      for (const { edges } of nodes())
        for (const edge of edges) holders.set(edge.to, [...(holders.get(edge.to) ?? []), edge]);
      const held = [...holders.keys()].filter((at) => nameOf(at).includes(text));
      return held.map((at) => wayTo(at, holders, nameOf)).filter((way) => way !== '');
    },
    holdsTogether: (words) => {
      const wanted = new Set(words);
      for (const { edges } of nodes()) {
        if (edges.length < wanted.size || edges.length > FEW_EDGES) continue;
        const held = new Set(edges.map(({ to }) => nameOf(to)).filter((name) => wanted.has(name)));
        if (held.size === wanted.size) return true;
      }
      return false;
    },
  };
}

/** Null for an edge that keeps nothing alive. */
function edgeAt({ snapshot, edges, strings }: Snapshot, from: number, at: number): Edge | null {
  const { edge_fields, edge_types } = snapshot.meta;
  const [type = 0, name = 0, to = 0] = ['type', 'name_or_index', 'to_node'].map(
    (field) => edges[at + edge_fields.indexOf(field)],
  );
  const kind = edge_types[0][type] ?? '';
  if (kind === 'weak') return null;
  const isNumber = kind === 'element' || kind === 'hidden';
  return { from, to, name: isNumber ? String(name) : (strings[name] ?? '') };
}

/** The shortest way from the root; empty where only the collector itself leads. */
function wayTo(held: number, holders: ReadonlyMap<number, Edge[]>, nameOf: (at: number) => string): string {
  const next = new Map<number, Edge | null>([[held, null]]);
  const waiting = [held];
  for (let at = waiting.shift(); at !== undefined && at !== ROOT; at = waiting.shift()) {
    for (const edge of holders.get(at) ?? []) {
      if (next.has(edge.from)) continue;
      next.set(edge.from, edge);
      waiting.push(edge.from);
    }
  }
  const way: string[] = [];
  for (let edge = next.get(ROOT); edge; edge = next.get(edge.to)) {
    way.push(`${nameOf(edge.from).slice(0, 60)} .${edge.name}`);
  }
  return way.join(' > ');
}
