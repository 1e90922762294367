/** How far the sending is, for the person who waits. */
export type SendingStep =
  | { readonly at: 'checking' | 'locking' | 'working' | 'sending' }
  | { readonly at: 'waiting'; readonly seconds: number };

/** Told of each step, and stopped from outside. */
export type Sending = { readonly tell: (step: SendingStep) => void; readonly signal: AbortSignal };
