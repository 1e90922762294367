import { h, render } from 'preact';
import { WhatBetrays, type WhatBetraysProps } from './what-betrays.tsx';

/** Shows what a file betrays inside an element of a page that is not drawn by components. */
export const showWhatBetrays = (props: WhatBetraysProps, root: HTMLElement): void =>
  render(h(WhatBetrays, props), root);
