import { EXAMPLE_NAMES, EXAMPLES, type ExampleName } from '../../casefile/examples/examples.ts';
import { EXAMPLE_TEMPLATES } from '../../casefile/examples/templates.ts';
import { decodePin } from '../../protocol/organisation-pin.ts';
import type { Entropy } from '../../protocol/primitives/entropy.ts';
import { verifyRosterBundle } from '../../protocol/roster-bundle.ts';
import { CallError } from '../call-error.ts';
import type { Desk } from '../desk.ts';
import { type ExampleReporter, exampleReporter } from './example-reporter.ts';

/** The way by which reporters come in. */
export interface ExampleMeans {
  pin(): Promise<Uint8Array>;
  rosterBundle(): Promise<Uint8Array>;
  /** With a proof of work, like any envelope. */
  post(envelope: Uint8Array): Promise<void>;
  readonly entropy: Entropy;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A short while, in which the server may place what came. */
  readonly pause: () => Promise<void>;
}

/** How many examples came, and how many were there before. */
export interface LoadedExamples {
  readonly arrived: number;
  readonly present: number;
}

type ExampleDesk = Pick<Desk, 'cases' | 'refresh' | 'answer' | 'team' | 'newTeamItem' | 'changeTeam'>;
type Waiting = ExampleReporter & { readonly name: ExampleName };

const HOUR_MS = 3_600_000;
/** The first examples are told to have been sent so many hours ago, so that the list has an order. */
const OLDEST_HOURS = 6;
const MOST_LOOKS = 60;

/**
 * Sends every example that this member's desk does not have yet, waits until it is there, and continues its conversation. The
 * team gets templates for a first answer.
 * Rejects with `not-allowed` at an organisation of people, `timed-out` when nothing arrives, and what the calls reject with.
 */
export const loadExamples = async (desk: ExampleDesk, means: ExampleMeans): Promise<LoadedExamples> => {
  const pin = decodePin(await means.pin());
  const readers = verifyRosterBundle(await means.rosterBundle(), pin, means.now());
  if (readers.roster.document.kind !== 'demonstration') throw new CallError('not-allowed');
  const all = EXAMPLE_NAMES.map((name) => ({
    ...exampleReporter(name, EXAMPLES[name], readers, means.entropy),
    name,
  }));
  await desk.refresh();
  await keepTemplates(desk);
  const missing = all.filter(({ caseId }) => turnsAt(desk, caseId) === null);
  for (const [at, example] of missing.entries()) {
    await means.post(await example.report(means.now() - Math.max(0, OLDEST_HOURS - at) * HOUR_MS));
  }
  await until(desk, means, () => missing.every(({ caseId }) => turnsAt(desk, caseId) !== null));
  for (const example of all) await converse(desk, means, example);
  return { arrived: missing.length, present: all.length - missing.length };
};

const keepTemplates = async (desk: ExampleDesk): Promise<void> => {
  for (const template of EXAMPLE_TEMPLATES) {
    if (desk.team().templates.some(({ title }) => title === template.title)) continue;
    await desk.changeTeam({ type: 'template', version: 1, id: desk.newTeamItem(), ...template });
  }
};

/** Each turn after the one before is there; what a run before left out is made up for. */
const converse = async (desk: ExampleDesk, means: ExampleMeans, example: Waiting): Promise<void> => {
  const { turns } = EXAMPLES[example.name];
  for (let said = turnsAt(desk, example.caseId) ?? 0; said < turns.length; said += 1) {
    const turn = turns[said];
    if (turn?.from === 'team') await desk.answer(example.caseId, turn.text);
    else if (turn) await means.post(example.message(turn.text, means.now()));
    await until(desk, means, () => (turnsAt(desk, example.caseId) ?? 0) > said);
  }
};

/** How much was said in a case; null for one that this desk does not have. */
const turnsAt = (desk: ExampleDesk, caseId: string): number | null =>
  desk.cases().find(({ id }) => id === caseId)?.card.turns ?? null;

const until = async (desk: ExampleDesk, means: ExampleMeans, isThere: () => boolean): Promise<void> => {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await desk.refresh();
    if (isThere()) return;
    await means.pause();
  }
  throw new CallError('timed-out');
};
