import '../parts/tokens.css';
import '../parts/page.css';
import './options.css';
import { render } from 'preact';
import { Guarded } from '../parts/guarded.tsx';
import { labelDocument } from '../parts/label-document.ts';
import { Options } from './options.tsx';

labelDocument('optionsTitle');
render(
  <Guarded>
    <Options />
  </Guarded>,
  document.body,
);
