import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('../test/mutation/start.ts', import.meta.url));
