export { allowing } from '../../../locales/en/allowing.ts';
export { routes } from '../../../locales/en/routes.ts';
