import { viewing as frame } from '../files/viewing.ts';

/** Looking at a file that came with a case. */
export const viewing = {
  ...frame,
  open: 'Look at the file',
  openNamed: (name: string): string => `Look at the file ${name}`,
  logged: 'That you looked stands in the log of the case.',
  last: (label: string, when: string): string => `Last looked at by ${label} (${when}).`,
};
