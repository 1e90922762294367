// Everything that asks and shows the further questions, as one part of the page.
export { AnswersList } from './answers-list.tsx';
export { firstSection, SectionPage } from './section-page.tsx';
