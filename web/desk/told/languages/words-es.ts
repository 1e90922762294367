export { routes } from '../../../locales/es/routes.ts';
export { told } from '../../../locales/es/told.ts';
