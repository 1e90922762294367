import '../styles/site.css';
import './reporter.css';
import { showPage } from '../shared/show-page.ts';
import { App } from './app.tsx';
import { CATALOGUES } from './catalogues.ts';

const root = document.getElementById('page');
if (root) void showPage(root, CATALOGUES, () => <App />);
