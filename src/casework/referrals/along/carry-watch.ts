/** Octets of all files that go along together, and those that are done. */
export interface CarryProgress {
  readonly done: number;
  readonly all: number;
}

/** Whoever watches files go along. */
export interface CarryWatch {
  readonly onProgress: (progress: CarryProgress) => void;
  /** Whether nothing more is to go: asked before each part, and before the referral. */
  readonly isStopped: () => boolean;
}
