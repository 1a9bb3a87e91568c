import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Folder } from '../subject.ts';
import { folderOf } from './files.ts';

/** Files read or written at the same time. */
const atOnce = 32;

/** A folder of meetup files on disk. */
export interface MadeFolder extends Folder {
  readonly path: string;
}

/** Writes a folder of so many files. */
export async function makeFolder(path: string, count: number): Promise<MadeFolder> {
  await each(folderOf(count), async ({ file, text }) => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), text);
  });
  return folderAt(path);
}

/** A folder that was written before. */
export async function folderAt(path: string): Promise<MadeFolder> {
  const found = await readdir(path, { recursive: true });
  return {
    path,
    files: found
      .filter((file) => file.endsWith('.meetup.yaml'))
      .map((file) => file.replaceAll('\\', '/'))
      .sort(),
    read: (file) => readFile(join(path, file)),
    stat: async (file) => {
      const { mtimeMs, size } = await stat(join(path, file));
      return { mtime: mtimeMs, size };
    },
  };
}

/** Nothing but the bytes of every file: what no index can do without. Answers how many there are. */
export async function readAll({ files, read }: Folder): Promise<number> {
  let bytes = 0;
  await each(files, async (file) => {
    const { byteLength } = await read(file);
    bytes += byteLength;
  });
  return bytes;
}

/** Changes every hundredth file, each time another one. */
export async function changeSome({ files, path }: MadeFolder, nth: number): Promise<void> {
  const changed = files.filter((file, at) => file !== 'shared.meetup.yaml' && (at + nth) % 100 === 0);
  await each(changed, async (file) => {
    const text = await readFile(join(path, file), 'utf8');
    await writeFile(join(path, file), `${text}# changed ${nth}\n`);
  });
}

async function each<T>(things: Iterable<T>, work: (thing: T) => Promise<void>): Promise<void> {
  const left = things[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
