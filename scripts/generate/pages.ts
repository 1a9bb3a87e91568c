import { withTables } from './readme.ts';
import { withReports } from './reports.ts';
import { withRules } from './rules.ts';
import { withPlaceholders } from './sharing.ts';
import { withTopics } from './topics.ts';

/** The pages with parts that are made: what makes them anew answers the whole page. */
export const pages = [
  ['README.md', 'en', withTables],
  ['README.ja.md', 'ja', withTables],
  ['docs/reports.md', 'en', withReports],
  ['docs/reports.ja.md', 'ja', withReports],
  ['docs/sharing.md', 'en', withPlaceholders],
  ['docs/sharing.ja.md', 'ja', withPlaceholders],
  ['docs/topics.md', 'en', withTopics],
  ['docs/topics.ja.md', 'ja', withTopics],
  ['docs/rules.md', 'en', withRules],
  ['docs/rules.ja.md', 'ja', withRules],
] as const;
