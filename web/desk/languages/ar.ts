export { desk as own } from '../../locales/ar/desk.ts';
export { intake } from '../../locales/ar/intake.ts';
export { shared } from '../../locales/ar/shared.ts';
