export { desk as own } from '../../locales/ar/desk.ts';
export { intake } from '../../locales/ar/intake.ts';
export { numbers } from '../../locales/ar/numbers.ts';
export { routes } from '../../locales/ar/routes.ts';
export { shared } from '../../locales/ar/shared.ts';
