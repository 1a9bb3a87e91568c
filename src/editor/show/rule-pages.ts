import * as vscode from 'vscode';
import { ruleNamed } from '../../core/review/review.ts';
import { language } from '../documents/settings.ts';

const scheme = 'meetup-rule';

/** Where there is more to read on a rule: a page in the reader's language, made when it is opened. */
export const pageOf = (rule: string): vscode.Uri => vscode.Uri.from({ scheme, path: `/${rule}.md` });

/** Makes the pages behind the names of rules in the list of problems. */
export const registerRulePages = (): vscode.Disposable =>
  vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ path }) => {
      const rule = ruleNamed(path.replace(/^\/|\.md$/g, ''));
      if (!rule) return '';
      const { rulePage } = await import('../../core/rule-page.ts');
      return `${rulePage(rule, language())}\n`;
    },
  });
