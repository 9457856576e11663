import './welcome.css';
import { render } from 'preact';
import { labelDocument } from '../parts/label-document.ts';
import { Welcome } from './welcome.tsx';

labelDocument('welcomeTitle');
render(<Welcome />, document.body);
