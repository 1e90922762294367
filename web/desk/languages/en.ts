export { desk as own } from '../../locales/en/desk.ts';
export { intake } from '../../locales/en/intake.ts';
export { numbers } from '../../locales/en/numbers.ts';
export { routes } from '../../locales/en/routes.ts';
export { shared } from '../../locales/en/shared.ts';
