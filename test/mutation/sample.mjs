// Which declarations of a room are changed: all of them, or one in so many, as chance has it and the same every time.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The places of every chosen declaration as `FILE:LINE-LINE`, of a room that is a folder or a file of `src/core`. */
export function sample(room, oneIn) {
  const path = `src/core/${room}`;
  if (oneIn === 1) return [room.endsWith('.ts') ? path : `${path}/**/*.ts`];
  const files = statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(path, file).replaceAll('\\', '/'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    // Formatted, nothing but a declaration, its comment and its end begins at the margin.
    const begins = lines.flatMap((line, nth) => (/^[a-z]/.test(line) ? [nth] : []));
    return begins.flatMap((begin, nth) => {
      const drawn = createHash('sha256').update(`${file} ${lines[begin]}`).digest().readUInt32BE(0) % oneIn === 0;
      return drawn ? [`${file}:${begin + 1}-${begins[nth + 1] ?? lines.length}`] : [];
    });
  });
}
