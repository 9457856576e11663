import '../parts/tokens.css';
import '../parts/lists.css';
import '../parts/frame.css';
import './panel.css';
import { render } from 'preact';
import { Guarded } from '../parts/guarded.tsx';
import { labelDocument } from '../parts/label-document.ts';
import { Panel } from './panel.tsx';

labelDocument('panelTitle');
render(
  <Guarded>
    <Panel />
  </Guarded>,
  document.body,
);
