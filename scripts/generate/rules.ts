import { rules } from '../../src/core/review/review.ts';
import { rulePage } from '../../src/core/rule-page.ts';
import type { Language } from '../../src/core/words/words.ts';
import { between } from './between.ts';

/** A page with every rule made anew. */
export const withRules = (page: string, language: Language): string =>
  between(page, 'rules', rules.map((rule) => rulePage(rule, language)).join('\n\n'));
