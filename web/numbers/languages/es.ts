export { intake } from '../../locales/es/intake.ts';
export { numbers } from '../../locales/es/numbers.ts';
export { shared } from '../../locales/es/shared.ts';
