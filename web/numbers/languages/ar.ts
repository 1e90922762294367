export { intake } from '../../locales/ar/intake.ts';
export { numbers } from '../../locales/ar/numbers.ts';
export { shared } from '../../locales/ar/shared.ts';
