export { desk as own } from '../../locales/ar/desk.ts';
export { shared } from '../../locales/ar/shared.ts';
