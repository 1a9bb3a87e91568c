import type { Source } from '../core/share/source.ts';
import type { Loaded } from './load.ts';

/** The series of a folder a command speaks of, as what is passed on is made from them. */
export const sharedFrom = ({ folder, files, circle }: Loaded): readonly Source[] =>
  folder.files.flatMap((file) => {
    const plan = files.get(file)?.reading.plan;
    return folder.asked.has(file) && plan?.series ? [{ file, plan, circle }] : [];
  });
