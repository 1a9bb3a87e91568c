import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('./start/main.ts', import.meta.url));
