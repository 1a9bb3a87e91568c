import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('./build/main.ts', import.meta.url));
