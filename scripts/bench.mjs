import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('../bench/start.ts', import.meta.url));
