/** As much of the library as is used here: its own types would bring those of Node into the page. */
declare module 'papaparse' {
  interface ParseFault {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    /** The row, counted from 0; absent for a fault of the whole. */
    readonly row?: number;
  }
  interface Parsed {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly ParseFault[];
  }
  interface Papa {
    parse(text: string, options: { delimiter?: string; delimitersToGuess?: readonly string[] }): Parsed;
    unparse(rows: readonly (readonly string[])[], options: { escapeFormulae: RegExp }): string;
  }
  const papa: Papa;
  export = papa;
}
