export { intake } from '../../locales/zh/intake.ts';
export { numbers } from '../../locales/zh/numbers.ts';
export { shared } from '../../locales/zh/shared.ts';
