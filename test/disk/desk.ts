// The part of the editor that has to do with a disk, bundled onto the stand-in for `vscode`.
export { openSample, sampleFiles } from '../../src/editor/commands/open-sample.ts';
export { saveAs } from '../../src/editor/commands/save.ts';
export { Library } from '../../src/editor/documents/library.ts';
export { Store } from '../../src/editor/documents/store.ts';
export { writeWhole } from '../../src/editor/documents/write-whole.ts';
export { listening, log, Uri, world } from './vscode.ts';
