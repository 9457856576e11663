import '../parts/tokens.css';
import '../parts/lists.css';
import '../parts/frame.css';
import './popup.css';
import { render } from 'preact';
import { Guarded } from '../parts/guarded.tsx';
import { labelDocument } from '../parts/label-document.ts';
import { Popup } from './popup.tsx';

labelDocument('extensionName');
render(
  <Guarded>
    <Popup />
  </Guarded>,
  document.body,
);
