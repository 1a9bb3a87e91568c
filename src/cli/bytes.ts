import { closeSync, openSync, readSync } from 'node:fs';

const pieceSize = 65_536;

/**
 * The bytes of a file, read piece by piece: a device or a pipe has no size to ask for, and may have no end.
 * @returns undefined where there are more than `most`
 * @throws what the system says of a path that cannot be read
 */
export function bytesOf(path: string, most: number): Uint8Array | undefined {
  const file = openSync(path, 'r');
  try {
    const pieces: Buffer[] = [];
    for (let total = 0; total <= most; ) {
      const piece = Buffer.alloc(pieceSize);
      const size = readSync(file, piece);
      if (size === 0) return Buffer.concat(pieces);
      pieces.push(piece.subarray(0, size));
      total += size;
    }
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** The text behind UTF-8 bytes without its byte order mark, as an editor shows it; undefined when it is something else. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
