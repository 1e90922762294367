/** That a member wants to see no more of a case until something new stands in its log. */
export interface Mute {
  /** The sequence of the last event when it was muted. */
  readonly upTo: number;
  /** How often it was muted or not any more: muted while it is odd. The copy that knows more turns counts. */
  readonly turn: number;
}

/** Whether a case whose last event has this sequence is muted. */
export const isMuted = (mute: Mute | undefined, sequence: number): boolean =>
  mute !== undefined && isOn(mute) && sequence <= mute.upTo;

/** What stands after somebody mutes a case, or does not any more. */
export const turned = (mute: Mute | undefined, on: boolean, sequence: number): Mute => {
  const turn = mute?.turn ?? 0;
  const isOdd = turn % 2 === 1;
  return { upTo: sequence, turn: turn + (isOdd === on ? 2 : 1) };
};

export const isOn = ({ turn }: Mute): boolean => turn % 2 === 1;
