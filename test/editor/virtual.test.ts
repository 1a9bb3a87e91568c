import { shownStories, virtualStories } from './virtual-stories.ts';

virtualStories();
shownStories();
