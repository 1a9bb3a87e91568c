import { cursorStories } from '../editor/cursor-stories.ts';

cursorStories();
