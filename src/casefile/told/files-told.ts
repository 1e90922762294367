import type { ToldDocument } from './told-document.ts';

/** How many files themselves went with a referral, as the reporter was told. */
export const filesTold = (told: ToldDocument): number => (told.version === 1 ? 0 : told.files);
