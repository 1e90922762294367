export { allowing } from '../../../locales/zh/allowing.ts';
export { routes } from '../../../locales/zh/routes.ts';
