import './popup.css';
import { render } from 'preact';
import { labelDocument } from '../parts/words.ts';
import { Popup } from './popup.tsx';

labelDocument('extensionName');
render(<Popup />, document.body);
