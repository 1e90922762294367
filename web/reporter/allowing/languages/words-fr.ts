export { allowing } from '../../../locales/fr/allowing.ts';
export { routes } from '../../../locales/fr/routes.ts';
