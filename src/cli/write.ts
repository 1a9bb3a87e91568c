import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { texts } from './texts.ts';
import { Trouble } from './trouble.ts';

/** Writes a file so that it is whole at every moment: the old text until the new one stands complete beside it. */
export function writeWhole(full: string, typed: string, text: string): void {
  const target = targetOf(full);
  const beside = `${target}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, target);
  } catch {
    discard(beside);
    throw new Trouble(texts.cannotWrite, { path: typed });
  }
}

/** Takes away what was begun, as far as that can be done. */
function discard(beside: string): void {
  try {
    rmSync(beside, { force: true });
  } catch {
    // A disk that takes nothing more may not let go either; what matters is said by whoever writes.
  }
}

/** A link is followed: what it points to is written, and it stays a link. */
function targetOf(full: string): string {
  try {
    return realpathSync(full);
  } catch {
    return full;
  }
}
