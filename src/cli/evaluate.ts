/** What `npm run evaluate` needs of the engine. */
export { analyse } from '../language/analyse.ts';
