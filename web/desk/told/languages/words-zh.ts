export { routes } from '../../../locales/zh/routes.ts';
export { told } from '../../../locales/zh/told.ts';
