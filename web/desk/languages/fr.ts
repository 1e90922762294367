export { desk as own } from '../../locales/fr/desk.ts';
export { intake } from '../../locales/fr/intake.ts';
export { shared } from '../../locales/fr/shared.ts';
