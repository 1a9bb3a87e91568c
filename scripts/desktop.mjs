import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('./desktop/main.ts', import.meta.url));
