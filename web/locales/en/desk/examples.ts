import { plural } from '../../../shared/plural.ts';

/** Invented cases to learn with, at a demonstration desk. */
export const examples = {
  title: 'New here? Learn with invented cases',
  text: 'They come sealed, like any report, and say inside that they are examples. Nobody in them exists.',
  load: 'Load example cases',
  loading: 'Sending and waiting …',
  patience: 'They are sealed in this browser and sent one by one. This takes a minute or two.',
  arrived: (count: number): string =>
    plural('en', count, {
      one: `${count} example case has arrived.`,
      other: `${count} example cases have arrived.`,
    }),
  present: (count: number): string =>
    plural('en', count, {
      one: `The ${count} example case is here already. Nothing was sent.`,
      other: `All ${count} example cases are here already. Nothing was sent.`,
    }),
  close: 'Close',
  failed: 'Not all example cases came. Try again: what is here already does not come twice.',
};
