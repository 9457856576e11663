import './panel.css';
import { render } from 'preact';
import { labelDocument } from '../parts/label-document.ts';
import { Panel } from './panel.tsx';

labelDocument('panelTitle');
render(<Panel />, document.body);
