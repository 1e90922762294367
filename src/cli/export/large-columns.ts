/** Values of a row by column: bytes in base64, everything else as text. */
export type NamedRow = Readonly<Record<string, string | null>>;

/** A column that becomes a file of its own, named by the row it stands in. */
export interface LargeColumn {
  readonly column: string;
  readonly path: (row: NamedRow) => string;
}

const hexOf = (base64: string | null | undefined): string =>
  Buffer.from(base64 ?? '', 'base64').toString('hex');
const DIGITS = 6;
const PART_DIGITS = 4;

/** What is worth a file: names say which row, never when it came. */
export const LARGE_COLUMNS: Readonly<Record<string, LargeColumn>> = {
  organisation: { column: 'pin', path: () => 'organisation.json' },
  roster: { column: 'signed', path: ({ sequence }) => `rosters/${sequence}.signed` },
  stream_entry: {
    column: 'entry',
    path: ({ stream, hash }) => `envelopes/${stream}/${hexOf(hash).slice(0, 2)}/${hexOf(hash)}.age`,
  },
  blob_content: {
    column: 'sealed',
    path: ({ blob, place }) =>
      `blobs/${hexOf(blob).slice(0, 2)}/${hexOf(blob)}/${(place ?? '').padStart(PART_DIGITS, '0')}.part`,
  },
  case_event: {
    column: 'sealed',
    path: ({ case_id, sequence }) =>
      `case-events/${hexOf(case_id)}/${(sequence ?? '').padStart(DIGITS, '0')}.sealed`,
  },
};
