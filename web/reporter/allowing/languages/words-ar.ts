export { allowing } from '../../../locales/ar/allowing.ts';
export { routes } from '../../../locales/ar/routes.ts';
