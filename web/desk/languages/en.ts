export { desk as own } from '../../locales/en/desk.ts';
export { shared } from '../../locales/en/shared.ts';
