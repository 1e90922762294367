import type { OpenMailbox } from './conversation.ts';
import { loadSealer } from './load-sealer.ts';

/** Opens the mailbox of a typed phrase, loading what is needed for it. */
export async function openConversation(typed: string): Promise<OpenMailbox> {
  const sealer = await loadSealer();
  return sealer.openConversation(typed);
}
