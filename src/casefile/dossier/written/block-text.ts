import type { Block } from './write-dossier.ts';

/** A block of a written dossier as plain text: its name, and below it what it says. */
export const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'words': {
      const text = block.spans.map((span) => span.text).join('');
      return block.name === null ? text : `${block.name}:\n${text}`;
    }
    case 'table':
      return [block.name, ...block.rows.map(([what, answer]) => `- ${what}: ${answer}`)].join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
  }
};
