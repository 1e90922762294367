export { routes } from '../../../locales/ar/routes.ts';
export { told } from '../../../locales/ar/told.ts';
