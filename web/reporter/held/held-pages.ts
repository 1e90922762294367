// Everything that shows in the mailbox what the team holds, as one part of the page.

export { ReceivedFiles } from '../received/received-files.tsx';
export { ToldPage } from '../told/told-page.tsx';
export { ToldSection } from '../told/told-section.tsx';
export { HeldPage } from './held-page.tsx';
export { HeldSection } from './held-section.tsx';
export { OpenedAlone } from './opened-alone.tsx';
export { Questions } from './questions.tsx';
