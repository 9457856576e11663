// npm run --silent analyze: the engine on the command line (src/cli), built first where it must be.
import { load } from './load.mjs';

const { main } = await load('cli', 'analyze');
process.exitCode = await main(process.argv.slice(2));
