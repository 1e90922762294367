/** Enough of an id to tell members of a team apart: eight base64url characters, six bytes. */
export const BEGINNING_CHARACTERS = 8;

/** The beginnings of ids (base64url) one after another, as a card keeps them: it has little room. */
export const beginningsOf = (ids: readonly string[]): string =>
  ids.map((id) => id.slice(0, BEGINNING_CHARACTERS)).join('');

/** The beginnings in such a text, one by one. */
export const beginningsIn = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / BEGINNING_CHARACTERS) }, (_, at) =>
    text.slice(at * BEGINNING_CHARACTERS, (at + 1) * BEGINNING_CHARACTERS),
  );

/** Whether such a text holds the beginning of an id. */
export const beginsIn = (text: string, id: string): boolean =>
  beginningsIn(text).includes(id.slice(0, BEGINNING_CHARACTERS));
