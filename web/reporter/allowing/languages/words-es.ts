export { allowing } from '../../../locales/es/allowing.ts';
export { routes } from '../../../locales/es/routes.ts';
