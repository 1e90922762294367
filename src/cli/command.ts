/** What a command does with what follows its name. */
export type Run = (args: readonly string[]) => Promise<void>;

/** One thing that the operator or a member does at a terminal. */
export interface Command {
  readonly name: string;
  /** What follows the name, as the help shows it. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  /** The module of the command: what it needs is loaded when it is called. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** A mistake of whoever typed the command: shown as it is, without a trace. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
