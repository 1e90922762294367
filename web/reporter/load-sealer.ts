// Here, so that the sealer, the engines and what sends files are one file each.
import '../../src/casefile/codes/evidence.ts';
import '../../src/casefile/files/file-fields.ts';
import '../../src/protocol/age/shuffle.ts';
import '../../src/protocol/age/sizes.ts';
import '../../src/protocol/blob-sizes.ts';
import '../../src/protocol/encoding/fields.ts';
import '../../src/protocol/primitives/checked-engine.ts';
import '../../src/protocol/primitives/hkdf.ts';
import '../shared/api.ts';
import '../shared/entropy.ts';
import '../shared/files/size-in-words.ts';
import { importPatiently } from '../shared/import-patiently.ts';
import { loadEngine } from '../shared/load-engine.ts';
import { onTeardown } from '../shared/quick-exit.ts';
import { PATIENT } from '../shared/retry.ts';
import type * as sealer from './sealing/sealer.ts';

export type Sealer = typeof sealer;

let loaded: Sealer | null = null;

const importSealer = (): Promise<Sealer> => import('./sealing/sealer.ts');

/** Loads what locks and opens, while the person reads and types; at once when it is there already. */
export async function loadSealer(): Promise<Sealer> {
  const [module] = await Promise.all([loaded ?? importPatiently(importSealer, PATIENT), loadEngine()]);
  loaded = module;
  return module;
}

/** Lets go of whatever was sealed so far. */
export function forgetSealer(): void {
  loaded?.forgetSealed();
}

onTeardown(forgetSealer);
