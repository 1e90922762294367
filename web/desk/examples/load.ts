import type { Desk } from '../../../src/casework/desk.ts';
import { type LoadedExamples, loadExamples } from '../../../src/casework/examples/load-examples.ts';
import { ORGANISATION_PIN_PATH, PATHS, PROOF_HEADER } from '../../../src/protocol/wire/paths.ts';
import { callForBytes, callForNothing } from '../../shared/api.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { proveWork } from '../../shared/proof-of-work.ts';
import { PATIENT } from '../../shared/retry.ts';
import { wait } from '../../shared/wait.ts';

const PAUSE_MS = 2_000;

const get = (path: string): Promise<Uint8Array> => callForBytes({ method: 'GET', path, patience: PATIENT });

/** Seals the examples in this browser and sends them through the door by which every report comes. */
export const loadHere = (desk: Desk): Promise<LoadedExamples> =>
  loadExamples(desk, {
    pin: () => get(ORGANISATION_PIN_PATH),
    rosterBundle: () => get(PATHS.roster),
    post: async (body) => {
      const headers = { [PROOF_HEADER]: await proveWork() };
      await callForNothing({ method: 'POST', path: PATHS.envelopes, body, headers });
    },
    entropy: browserEntropy,
    now,
    pause: () => wait(PAUSE_MS),
  });
