import { inputFrom } from '../../core/topics/from-plan.ts';
import type { TopicsInput } from '../../core/topics/input.ts';
import type { Topic, TopicsResult } from '../../core/topics/result.ts';
import { changeFor } from '../../core/topics/write-up.ts';
import type { House } from '../commands/house.ts';
import { apply } from '../documents/apply.ts';
import { fileNamed } from './files.ts';
import type { Input, Tool } from './tool.ts';

/** Topics for a series, or for a goal and its teams; writes those it is told to keep. */
export const proposeTopicsTool: Tool = {
  name: 'meetup_propose_topics',
  confirm: ({ words }, { file, keep }) => {
    if (!keep || keep.length === 0) return undefined;
    const facts = { file: file ?? '', topics: keep.length };
    return {
      title: words().fill({ en: 'Write topics', ja: 'テーマを書き込む' }),
      message: words().fill(
        {
          en: 'Write {topics} into {file}? One undo takes it back.',
          ja: '{file}にテーマを{topics}書き込みますか。取り消しは一度で済みます。',
        },
        facts,
      ),
    };
  },
  run: async (house, input) => {
    await house.library.settled();
    const { proposeTopics } = await import('../../core/topics/topics.ts');
    const result = proposeTopics(await inputOf(house, input));
    const written = await write(house, input, result);
    const { lang, goal_check: check, purpose, ask, warnings } = result;
    return {
      lang,
      clarity: check.clarity,
      purpose: purpose && { text: purpose.text, assumed: purpose.assumed },
      ask: ask.map(({ id, question, example }) => ({ id, question, example })),
      topics: result.topics.map(short),
      warnings: warnings.map(({ text }) => text),
      written,
    };
  },
};

const short = ({ id, title, open, why, format_name, minutes, take, proof, from, assumed }: Topic) => ({
  id,
  title,
  question: open,
  why,
  format: format_name,
  minutes,
  takeaway: take,
  evidence: proof,
  from,
  assumed,
});

async function inputOf({ library }: House, { file, goal, teams }: Input): Promise<TopicsInput> {
  if (file === undefined) {
    if (goal === undefined) throw new Error('Give a file, or a goal and the names of its teams.');
    return { goal, teams: (teams ?? []).map((name) => ({ id: name, name })) };
  }
  const { shelf, book } = fileNamed(library, file);
  const { plan } = (await library.texts.current(book.uri)).reading;
  if (!plan.series) throw new Error(`${file} holds no series.`);
  return inputFrom(plan, await library.texts.plansOf(shelf));
}

/** How many topics were written; 0 where none were to be. */
async function write({ library, words }: House, { file, keep = [] }: Input, result: TopicsResult): Promise<number> {
  if (keep.length === 0) return 0;
  if (file === undefined) throw new Error('Topics are kept in the file of a series: name it as "file".');
  const known = new Set([...result.topics, ...result.runners_up].map(({ id }) => id));
  const stranger = keep.find((id) => !known.has(id));
  if (stranger !== undefined)
    throw new Error(`There is no topic ${stranger}. Ids are those of this tool's own answer.`);
  const { book } = fileNamed(library, file);
  const hindrance = await apply(library, [{ uri: book.uri, changes: [changeFor(result, { topics: keep })] }]);
  if (hindrance) throw new Error(words().fill(hindrance.text, hindrance.facts));
  return keep.length;
}
