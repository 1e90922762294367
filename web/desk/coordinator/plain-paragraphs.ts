/** Lines as an announcement may have them: whole characters, no controls, no marks that turn the direction of what follows. */
export const plainParagraphs = (text: string): string =>
  text
    .toWellFormed()
    .split(/\r?\n/)
    .map((line) => line.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ').trimEnd())
    .join('\n')
    .trim();
