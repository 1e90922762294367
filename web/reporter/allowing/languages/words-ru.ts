export { allowing } from '../../../locales/ru/allowing.ts';
export { routes } from '../../../locales/ru/routes.ts';
