import { templateText } from '../core/cursor/template.ts';
import { templates } from '../core/words/templates.ts';
import { type Exit, exit, type Io } from './io.ts';
import { choice, dayOption, langOption, readOptions } from './options.ts';
import { readerOf } from './reader.ts';

const options = { template: { type: 'string' }, today: { type: 'string' } } as const;
const names = templates.map(({ id }) => id);

/** `meetup new`: the text of a series to start with, for a file of its own. */
export async function newSeries(args: readonly string[], io: Io): Promise<Exit> {
  const { values } = readOptions('new', args, options);
  const lang = langOption('new', values.lang);
  const name = choice('new', 'template', values.template, names) ?? 'two-departments';
  const today = dayOption('new', 'today', values.today) ?? io.today();
  const template = templates.find(({ id }) => id === name);
  if (template) io.out(templateText(template, readerOf(lang, io).language, today));
  return exit.clean;
}
