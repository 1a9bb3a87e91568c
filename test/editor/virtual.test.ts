import { shownStories, untitledStories, virtualStories } from './virtual-stories.ts';

virtualStories();
shownStories();
untitledStories();
