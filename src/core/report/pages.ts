/** The pages, in one place: they are loaded when somebody wants to read one. */
export { checklistMarkdown, checklistNotes } from './checklist.ts';
export { closingPage } from './closing.ts';
export { healthPage } from './health.ts';
export { notebookPage } from './notebook.ts';
export { reportPage } from './report.ts';
