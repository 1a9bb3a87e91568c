import { sealedStories } from '../editor/planner-stories.ts';

sealedStories();
