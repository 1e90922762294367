import '../styles/site.css';
import './styles/desk.css';
import { connect } from './connect.ts';
import { mountDesk } from './mount-desk.ts';

const root = document.getElementById('page');
if (root) void mountDesk(root, connect);
