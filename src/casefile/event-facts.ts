/** When and by whom: what every event of a case log has. `author` is a member id. */
export interface EventFacts {
  readonly sequence: number;
  readonly time: string; // instant
  readonly author: string;
  /** Under which ids the author stood before, by the roster that the event names; absent where there are none. */
  readonly inPlaceOf?: readonly string[];
  /** Under which ids the same person stands since, by the rosters at hand; absent where there are none. */
  readonly replacedBy?: readonly string[];
}
