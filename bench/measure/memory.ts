// A process of its own: what it holds before and after a folder is indexed, as JSON.
import { loadSubject } from '../built.ts';
import { folderAt } from '../made/folder.ts';

const [path = ''] = process.argv.slice(2);

function holds(): { readonly heap: number; readonly rss: number } {
  // Twice: what the first one finds to be finished is gone after the second.
  for (let i = 0; i < 2; i++) globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}

const { indexAll } = loadSubject();
const folder = await folderAt(path);
const idle = holds();
const index = await indexAll(folder);
const full = holds();
console.log(
  JSON.stringify({ idle, full, peak: process.resourceUsage().maxRSS * 1024, sessions: index.counts().sessions }),
);
