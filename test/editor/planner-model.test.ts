import * as vscode from 'vscode';
import { plannerModelStories } from './planner-model-stories.ts';

// It says nothing that depends on the language, and asks much of a busy machine: once is enough.
if (vscode.env.language !== 'ja' || process.env.MEETUP_MODEL !== undefined) plannerModelStories();
