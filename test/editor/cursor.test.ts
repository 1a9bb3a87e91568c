import { cursorStories } from './cursor-stories.ts';

cursorStories();
