import type { ViewTrouble } from '../shared/viewer-messages.ts';

/** A file that is not shown, with the reason. */
export class Refusal extends Error {
  readonly trouble: ViewTrouble;

  constructor(trouble: ViewTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
