export { desk as own } from '../../locales/en/desk.ts';
export { intake } from '../../locales/en/intake.ts';
export { shared } from '../../locales/en/shared.ts';
