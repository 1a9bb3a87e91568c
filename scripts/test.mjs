import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('./test/main.ts', import.meta.url));
