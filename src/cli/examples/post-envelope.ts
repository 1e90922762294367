import { OCTETS, PATHS, PROOF_HEADER } from '../../protocol/wire/paths.ts';
import { proveWork } from './prove-work.ts';

const TAKEN = 204;

/** Posts an envelope at a portal's door as a reporter's page does: no session, a proof of work. */
export const postEnvelopeTo =
  (origin: string) =>
  async (envelope: Uint8Array): Promise<void> => {
    const asked = await fetch(`${origin}${PATHS.proofOfWork}`, { redirect: 'error' });
    const proof = await proveWork(new Uint8Array(await asked.arrayBuffer()));
    const response = await fetch(`${origin}${PATHS.envelopes}`, {
      method: 'POST',
      headers: { 'content-type': OCTETS, [PROOF_HEADER]: proof },
      body: new Uint8Array(envelope),
      redirect: 'error',
    });
    if (response.status !== TAKEN) throw new Error(`The portal did not take it: ${response.status}.`);
  };
