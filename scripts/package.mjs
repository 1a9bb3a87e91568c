import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('./package/main.ts', import.meta.url));
