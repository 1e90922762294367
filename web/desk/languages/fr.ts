export { desk as own } from '../../locales/fr/desk.ts';
export { intake } from '../../locales/fr/intake.ts';
export { numbers } from '../../locales/fr/numbers.ts';
export { routes } from '../../locales/fr/routes.ts';
export { shared } from '../../locales/fr/shared.ts';
