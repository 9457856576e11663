import '../parts/tokens.css';
import '../parts/page.css';
import './welcome.css';
import { render } from 'preact';
import { Guarded } from '../parts/guarded.tsx';
import { labelDocument } from '../parts/label-document.ts';
import { Welcome } from './welcome.tsx';

labelDocument('welcomeTitle');
render(
  <Guarded>
    <Welcome />
  </Guarded>,
  document.body,
);
