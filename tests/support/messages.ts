/** One visible sentence: as it stands, or made from what is inserted. */
export type Message = string | ((...inserted: never[]) => unknown);

/** Every sentence of a catalogue by its dotted path. */
export function leavesOf(catalogue: object, above = ''): Map<string, Message> {
  const leaves = new Map<string, Message>();
  for (const [key, value] of Object.entries(catalogue) as [string, unknown][]) {
    const path = `${above}${key}`;
    if (isMessage(value)) leaves.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [deeper, message] of leavesOf(value, `${path}.`)) leaves.set(deeper, message);
    else throw new TypeError(`${path} is no message`);
  }
  return leaves;
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'string' || typeof value === 'function';

/** What a message says when these are inserted; some say nothing else. */
export function said(message: Message, inserted: readonly (string | number)[]): string {
  const text: unknown = typeof message === 'string' ? message : Reflect.apply(message, undefined, inserted);
  if (typeof text !== 'string' && typeof text !== 'number') throw new TypeError('A message has to be text');
  return String(text);
}
