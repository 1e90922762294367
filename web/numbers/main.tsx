import './numbers.css';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { nobleEngine } from '../../src/protocol/primitives/noble.ts';
import { showPage } from '../shared/show-page.ts';
import { App } from './app.tsx';
import { CATALOGUES } from './catalogues.ts';

// Two signatures are checked and nothing is sealed: plain JavaScript does that, at a quarter of the weight.
useEngine(nobleEngine);
const root = document.getElementById('page');
if (root) void showPage(root, CATALOGUES, () => <App />);
