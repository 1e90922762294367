// Everything that asks and shows who may do what, as one part of the page.
export { AllowEditor } from './allow-editor.tsx';
export { AllowedSummary } from './allowed-summary.tsx';
export { GroupsList } from './groups-list.tsx';
