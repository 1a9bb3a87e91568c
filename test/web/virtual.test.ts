import { shownStories, untitledStories, virtualStories } from '../editor/virtual-stories.ts';

virtualStories();
shownStories();
untitledStories();
