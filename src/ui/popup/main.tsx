import './popup.css';
import { render } from 'preact';
import { labelDocument } from '../parts/label-document.ts';
import { Popup } from './popup.tsx';

labelDocument('extensionName');
render(<Popup />, document.body);
