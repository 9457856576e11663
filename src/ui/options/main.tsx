import './options.css';
import { render } from 'preact';
import { labelDocument } from '../parts/label-document.ts';
import { Options } from './options.tsx';

labelDocument('optionsTitle');
render(<Options />, document.body);
