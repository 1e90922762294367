import type { ProtocolErrorCode } from '../../src/protocol/errors.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Fields = Readonly<Record<string, Json>>;

/** One operation of a construction: the fields of a vector in, what comes out as JSON. Refuses with `ProtocolError`. */
export type Operation = (input: Fields) => Json;

/** The operations of a construction by name. */
export type Operations = Readonly<Record<string, Operation>>;

/** What an author writes. An `output` stated here comes from a published vector and must be met. */
export interface Draft {
  readonly name: string;
  readonly comment: string;
  readonly operation: string;
  readonly input: Fields;
  readonly expect: 'ok' | ProtocolErrorCode;
  readonly output?: Json;
}

/** What stands in the JSON file. An accepted vector states its output; null and false mean "not this one". */
export type Vector = Draft;
