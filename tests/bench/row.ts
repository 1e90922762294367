/** One line of the table: our figure against a baseline of the same run. `ratio` is judged by the target. */
export interface Row {
  readonly name: string;
  readonly ours: string;
  readonly baseline: string;
  readonly ratio: string;
  readonly target: string;
  readonly met: boolean;
}

export type Benchmark = () => Promise<Row[]>;

/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that each of many runs of one piece of work takes, one after the other. */
export async function timesOf(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work(run);
    times.push(performance.now() - started);
  }
  return times;
}

export function printTable(rows: readonly Row[]): void {
  const heads = { name: 'what', ours: 'ours', baseline: 'baseline', ratio: 'ratio', target: 'target' };
  const columns = Object.keys(heads) as (keyof typeof heads)[];
  const widths = columns.map((column) =>
    Math.max(heads[column].length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells: readonly string[]) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  console.log(line(columns.map((column) => heads[column])));
  for (const row of rows) {
    console.log(`${line(columns.map((column) => row[column]))}  ${row.met ? 'met' : 'MISSED'}`);
  }
}
