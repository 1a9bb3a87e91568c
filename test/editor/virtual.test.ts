import { virtualStories } from './virtual-stories.ts';

virtualStories();
