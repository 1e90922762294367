/** A line feed and a tab are text; anything else of that kind could speak to the terminal that shows it. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/** What somebody else wrote, fit to be shown at a terminal. */
export const plainText = (text: string): string => text.replace(CONTROLS, '\uFFFD');

/** A document as headed sections: whatever it holds is shown, in its own order. Empty answers are left out. */
export function sectionsOf(document: object): string {
  return Object.entries(document)
    .map(([name, value]) => [name, valueText(value)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `# ${plainText(name)}\n${text}\n`)
    .join('\n');
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return plainText(value).trim();
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join('\n');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, inner]) => [name, valueText(inner)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`)
    .join('\n');
}
