export { desk as own } from '../../locales/fr/desk.ts';
export { shared } from '../../locales/fr/shared.ts';
