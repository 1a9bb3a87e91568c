import { sealedStories } from './planner-stories.ts';

sealedStories();
