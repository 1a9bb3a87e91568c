import { virtualStories } from '../editor/virtual-stories.ts';

virtualStories();
