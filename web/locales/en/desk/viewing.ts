import { viewing as frame } from '../files/viewing.ts';

/** Looking at a file that came with a case. */
export const viewing = {
  ...frame,
  open: 'Look at the file',
  openNamed: (name: string): string => `Look at the file ${name}`,
  logged: 'The log of the case will say that you looked.',
  last: (label: string, when: string): string => `Last looked at by ${label} (${when}).`,
};
